#pragma once
#include <stddef.h>

/// The model policy that ships with the program, and its size in bytes.
const unsigned char *_Nonnull chaperone_model_policy(size_t *_Nonnull size);
