#include <stddef.h>
#include <stdint.h>

// The driver is part of the toolchain, which ships no header for it.
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*read)(const uint8_t *bytes, size_t size));
