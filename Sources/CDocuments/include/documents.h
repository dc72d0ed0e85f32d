#pragma once
#include <stddef.h>

/// The model policy that ships with the program, and its size in bytes.
const unsigned char *_Nonnull chaperone_model_policy(size_t *_Nonnull size);

/// The description of the JSON API (OpenAPI 3.1), and its size in bytes.
const unsigned char *_Nonnull chaperone_openapi(size_t *_Nonnull size);

/// The families of everyday words that ship with the program, and their size in bytes.
const unsigned char *_Nonnull chaperone_word_families(size_t *_Nonnull size);

/// The words that were learned for the model policy, and their size in bytes.
const unsigned char *_Nonnull chaperone_learned_words(size_t *_Nonnull size);

/// What comes again under the model policy, as dated text, and its size in bytes.
const unsigned char *_Nonnull chaperone_standing_duties(size_t *_Nonnull size);

/// The bank holidays of England and Wales, as dated text, and their size in bytes.
const unsigned char *_Nonnull chaperone_bank_holidays(size_t *_Nonnull size);

/// The national advice on changing passwords, as dated text, and its size in bytes.
const unsigned char *_Nonnull chaperone_password_advice(size_t *_Nonnull size);
