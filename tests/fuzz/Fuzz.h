// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/** What clang's fuzzer calls, and how a program says that it has found something. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size);
extern "C" std::size_t LLVMFuzzerMutate(uint8_t* data, std::size_t size, std::size_t maximum);

namespace fuzz {

/** Ends the program, so that the fuzzer keeps the input, where what always holds does not. */
inline void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace fuzz
