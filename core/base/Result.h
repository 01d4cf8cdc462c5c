// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tahaluf {

/**
 * Either a value or an Error. Use like std::expected: `if (!result) return result.takeError();`.
 * The class (not an alias) carries [[nodiscard]], since the attribute is ignored on an alias.
 */
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {
    }

    /** The failure, to be returned from a function with another value type. */
    Error takeError() { return std::move(this->error()); }
};

template <> class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using Base = tl::expected<void, Error>;
    using Base::Base;
    Result() = default;
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {
    }

    Error takeError() { return std::move(this->error()); }
};

inline Error refused(QString message, QString field = {})
{
    return Error{ErrorKind::Refused, std::move(message), std::move(field)};
}

/** Whether it was done, without what came of it: for a caller that only asks that. */
template <typename T> Result<void> withoutValue(Result<T> result)
{
    return result ? Result<void>() : Result<void>(result.takeError());
}

} // namespace tahaluf
