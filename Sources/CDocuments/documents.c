#include "documents.h"

static const unsigned char model[] = {
#embed "../../Policies/social-media.policy.md"
};

static const unsigned char openapi[] = {
#embed "../../docs/openapi.json"
};

static const unsigned char families[] = {
#embed "../../Policies/Words/families.txt"
};

static const unsigned char learned[] = {
#embed "../../Policies/Words/learned.txt"
};

static const unsigned char duties[] = {
#embed "../../Policies/Duties/standing-duties.txt"
};

static const unsigned char holidays[] = {
#embed "../../Policies/Calendars/england-bank-holidays.txt"
};

static const unsigned char passwords[] = {
#embed "../../Policies/Guidance/password-changes.txt"
};

const unsigned char *chaperone_model_policy(size_t *size) {
  *size = sizeof model;
  return model;
}

const unsigned char *chaperone_openapi(size_t *size) {
  *size = sizeof openapi;
  return openapi;
}

const unsigned char *chaperone_word_families(size_t *size) {
  *size = sizeof families;
  return families;
}

const unsigned char *chaperone_learned_words(size_t *size) {
  *size = sizeof learned;
  return learned;
}

const unsigned char *chaperone_standing_duties(size_t *size) {
  *size = sizeof duties;
  return duties;
}

const unsigned char *chaperone_bank_holidays(size_t *size) {
  *size = sizeof holidays;
  return holidays;
}

const unsigned char *chaperone_password_advice(size_t *size) {
  *size = sizeof passwords;
  return passwords;
}
