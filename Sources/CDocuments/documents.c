#include "documents.h"

static const unsigned char model[] = {
#embed "../../Policies/social-media.policy.md"
};

static const unsigned char openapi[] = {
#embed "../../docs/openapi.json"
};

const unsigned char *chaperone_model_policy(size_t *size) {
  *size = sizeof model;
  return model;
}

const unsigned char *chaperone_openapi(size_t *size) {
  *size = sizeof openapi;
  return openapi;
}
