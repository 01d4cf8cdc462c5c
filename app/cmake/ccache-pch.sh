#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ccache-pch.sh CCACHE COMPILER ARGUMENTS...: makes a precompiled header through ccache. GCC's preprocessor takes a
# precompiled header that lies there for the text it is made of, so that ccache would know the new one by the old one
# and, where two trees went on from the same, give one what was made for the other.
before=
for argument in "$@"; do
    if [ "$before" = -o ]; then rm -f "$argument"; fi
    before=$argument
done
exec "$@"
