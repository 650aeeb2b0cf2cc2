#include "CAnchor.h"
