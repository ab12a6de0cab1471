// Libraries that are loaded when they are first needed. Linked in the usual way, OpenSSL and libcurl with all
// that they bring would be read and bound at every start, and stay in memory while nobody uses them.
//
// Who uses one declares pointers of its functions' names in its own namespace, where they hide the library's
// declarations: the code reads as if it were linked.
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace base {

struct LateFunction {
    const char *name;
    void (*found)(QFunctionPointer function);
};

struct LateName {
    const char *name; // as QLibrary takes it
    const char *version = ""; // of the interface: "3" of libssl.so.3
};

// Under the first of `names` that this system has. False where there is none, or one of the functions is
// missing. Any thread, but once for each set of pointers; the library stays.
bool loadLate(std::initializer_list<LateName> names, std::initializer_list<LateFunction> functions);

} // namespace base

// NOLINTBEGIN(bugprone-macro-parentheses): names, not values
// In a namespace of its user: the pointer `name` that hides the function ::name, and its line for loadLate().
#define MEETWRIGHT_LATE_POINTER(name) inline decltype(&::name) name = nullptr;
#define MEETWRIGHT_LATE_FUNCTION(name)                                                                       \
    base::LateFunction { #name,                                                                              \
        [](QFunctionPointer found) { name = reinterpret_cast<decltype(&::name)>(found); } },
// NOLINTEND(bugprone-macro-parentheses)
