#pragma once
#include <stddef.h>

/// The model policy that ships with the program, and its size in bytes.
const unsigned char *_Nonnull chaperone_model_policy(size_t *_Nonnull size);

/// The description of the JSON API (OpenAPI 3.1), and its size in bytes.
const unsigned char *_Nonnull chaperone_openapi(size_t *_Nonnull size);
