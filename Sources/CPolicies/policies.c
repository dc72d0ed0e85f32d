#include "policies.h"

static const unsigned char model[] = {
#embed "../../Policies/social-media.policy.md"
};

const unsigned char *chaperone_model_policy(size_t *size) {
  *size = sizeof model;
  return model;
}
