#include "schedule/occurrences.h"
