// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FoldedTokenizer.h"

#include <sqlite3.h>

#include <memory>

namespace tahaluf {

namespace {

fts5_api* apiOf(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

/** SQLite's own tokenizer, which is asked for all that is not plain. */
struct Original
{
    fts5_tokenizer methods = {};
    void* context = nullptr;
};

struct Tokenizer
{
    const Original* original = nullptr;
    Fts5Tokenizer* made = nullptr;
};

enum class Sort : unsigned char
{
    Other,
    Space,
    One, ///< a letter or digit of one byte
    TwoAfterD8, ///< the first byte of an Arabic letter
    TwoAfterD9
};

Sort sortOf(unsigned char byte)
{
    constexpr unsigned char FirstOfEarlyLetters = 0xD8;
    constexpr unsigned char FirstOfLateLetters = 0xD9;
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
        return Sort::One;
    }
    if (byte == ' ') {
        return Sort::Space;
    }
    if (byte == FirstOfEarlyLetters) {
        return Sort::TwoAfterD8;
    }
    return byte == FirstOfLateLetters ? Sort::TwoAfterD9 : Sort::Other;
}

/** The bytes of the letter at @p place; 0 where it is neither that nor a space, 1 for a space. */
int lengthAt(const unsigned char* text, int place, int size)
{
    // U+0621 to U+063A, and U+0641 to U+064A.
    constexpr unsigned char FirstEarly = 0xA1;
    constexpr unsigned char LastEarly = 0xBA;
    constexpr unsigned char FirstLate = 0x81;
    constexpr unsigned char LastLate = 0x8A;
    const Sort sort = sortOf(text[place]);
    if (sort == Sort::One || sort == Sort::Space) {
        return 1;
    }
    if (sort == Sort::Other || place + 1 >= size) {
        return 0;
    }
    const unsigned char second = text[place + 1];
    const bool isLetter = sort == Sort::TwoAfterD8 ? second >= FirstEarly && second <= LastEarly
                                                   : second >= FirstLate && second <= LastLate;
    return isLetter ? 2 : 0;
}

bool isPlain(const unsigned char* text, int size)
{
    for (int place = 0; place < size;) {
        const int length = lengthAt(text, place, size);
        if (length == 0) {
            return false;
        }
        place += length;
    }
    return true;
}

using TakeToken = int (*)(void*, int, const char*, int, int, int);

int tokenize(Fts5Tokenizer* handle, void* context, int flags, const char* text, int size, TakeToken take)
{
    const auto* tokenizer = reinterpret_cast<const Tokenizer*>(handle);
    if (!text || !isPlain(reinterpret_cast<const unsigned char*>(text), size)) {
        return tokenizer->original->methods.xTokenize(tokenizer->made, context, flags, text, size, take);
    }
    for (int place = 0; place < size;) {
        if (text[place] == ' ') {
            ++place;
            continue;
        }
        const int start = place;
        while (place < size && text[place] != ' ') {
            ++place;
        }
        if (const int code = take(context, 0, text + start, place - start, start, place); code != SQLITE_OK) {
            return code == SQLITE_DONE ? SQLITE_OK : code;
        }
    }
    return SQLITE_OK;
}

int create(void* context, const char** arguments, int count, Fts5Tokenizer** made)
{
    auto tokenizer = std::make_unique<Tokenizer>();
    tokenizer->original = static_cast<const Original*>(context);
    const int code =
        tokenizer->original->methods.xCreate(tokenizer->original->context, arguments, count, &tokenizer->made);
    *made = code == SQLITE_OK ? reinterpret_cast<Fts5Tokenizer*>(tokenizer.release()) : nullptr;
    return code;
}

void remove(Fts5Tokenizer* handle)
{
    const std::unique_ptr<Tokenizer> tokenizer(reinterpret_cast<Tokenizer*>(handle));
    if (tokenizer) {
        tokenizer->original->methods.xDelete(tokenizer->made);
    }
}

} // namespace

void FoldedTokenizer::install(sqlite3* connection)
{
    constexpr const char* Name = "unicode61";
    fts5_api* api = apiOf(connection);
    auto original = std::make_unique<Original>();
    if (!api || api->xFindTokenizer(api, Name, &original->context, &original->methods) != SQLITE_OK) {
        return;
    }
    fts5_tokenizer quick{create, remove, tokenize};
    // FTS5 gives the context back when the connection closes, and now where it could not take it.
    api->xCreateTokenizer(api, Name, original.release(), &quick, [](void* context) {
        const std::unique_ptr<Original> gone(static_cast<Original*>(context));
    });
}

} // namespace tahaluf
