// The milliseconds since the process that measures began us: "--bench-since=N", N being the steady
// clock's nanoseconds then. That clock is the same for all processes of a Linux system.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

inline std::chrono::nanoseconds benchBegan(int argc, char **argv)
{
    constexpr char option[] = "--bench-since=";
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], option, sizeof option - 1) == 0)
            return std::chrono::nanoseconds(std::atoll(argv[i] + sizeof option - 1));
    return {};
}

inline void printSince(std::chrono::nanoseconds began)
{
    const std::chrono::duration<double, std::milli> took
        = std::chrono::steady_clock::now().time_since_epoch() - began;
    std::printf("%.3f\n", took.count());
    std::fflush(stdout);
}
