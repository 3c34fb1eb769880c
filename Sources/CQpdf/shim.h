#include <qpdf/qpdf-c.h>
#include <stdlib.h>

// What libqpdf hands out is given back to C, which Swift would have to name for each system.
static inline void qpdf_release(unsigned char *bytes) { free(bytes); }
