#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A session through the real window, by keys under an Arabic layout only: 20 proposals are typed, the program is killed
# (SIGKILL) right after the last one appears, and all 20 are in the file. Then a 21st is half typed, the program is
# killed again, and the next start offers it back: one key saves it, whole.
#
# usage: recorder_survives_kill.sh TAHALUF TAHALUF-CLI [PICTURE.png]
set -eu
export LC_ALL=C.UTF-8
gui=$1 cli=$2 picture=${3:-}
meeting=ت3 title='اللقاء التشاوري الثالث'

for tool in Xvfb openbox xdotool setxkbmap sqlite3; do
    command -v "$tool" >/dev/null || { echo "FAIL: $tool is missing (./bootstrap deps installs it)" >&2; exit 1; }
done

home=$(mktemp -d)
program='' manager='' server=''
# Ends only what was started here.
trap 'kill -9 $program 2>/dev/null || true; kill $manager $server 2>/dev/null || true; rm -rf "$home"' EXIT INT TERM
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM=xcb
mkdir -m 700 "$home/run"
file="$home/session.tahaluf"

fail() {
    echo "FAIL: $*" >&2
    [ -z "$picture" ] || import -window root "$picture" || true
    exit 1
}

# Tries a command for a while; busy machines are slow.
wait_until() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || return 1
        sleep 0.1
    done
}

start_screen() {
    # Without -noreset the server forgets its keyboard whenever its last client leaves.
    Xvfb -displayfd 3 -screen 0 1366x860x24 -noreset 3>"$home/display" >/dev/null 2>&1 &
    server=$!
    wait_until test -s "$home/display" || fail "no screen"
    DISPLAY=":$(cat "$home/display")"
    export DISPLAY
    openbox >/dev/null 2>&1 &
    manager=$!
    setxkbmap -layout ara
}

# xdotool takes any window that meets one of the conditions unless told --all: the main window is this program's too.
recorder_stands() {
    kill -0 "$program" 2>/dev/null || fail "the program ended before its window stood: $(cat "$home/stderr")"
    window=$(xdotool search --all --onlyvisible --pid "$program" --name "$title" 2>/dev/null)
    [ -n "$window" ]
}

# Nothing here activates the window: who starts the recorder types at once, so the program has to hand it the keys.
recorder_has_the_keys() {
    [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]
}

open_recorder() {
    "$gui" --record "$meeting" "$file" >/dev/null 2>"$home/stderr" &
    program=$!
    wait_until recorder_stands || fail "the recorder's window did not appear: $(cat "$home/stderr")"
    wait_until recorder_has_the_keys || fail "the recorder's window does not get the keys"
}

kill_program() {
    kill -9 "$program"
    wait "$program" 2>/dev/null || true
    program=''
}

keys() {
    xdotool key --delay 25 "$@"
}

words() {
    xdotool type --delay 15 -- "$1"
}

# How many lines the meeting holds in the file.
lines() {
    "$cli" export "$file" proposals "$home/lines.csv" >/dev/null || fail "the file cannot be read"
    grep -c "ت 3-0" "$home/lines.csv" || true
}

has_lines() {
    [ "$(lines)" -eq "$1" ]
}

# What is typed and not yet saved lies in the file as the recorder's draft.
draft_holds() {
    sqlite3 -readonly "$file" 'SELECT content FROM recorder_drafts' 2>/dev/null | grep -qF "$1"
}

has_text() {
    grep -qF "$1" "$home/lines.csv" || fail "this line is not in the file: $1"
}

subjects='الوقاية الحماية الملاحقة الشراكة التدريب الإحالة الإيواء التأهيل الرصد التوعية
الإعلام التعليم التفتيش الاستقدام البلاغات البيانات التقارير الترجمة التمويل المتابعة'
half='يقترح الحاضرون أن تُعقد اللقاءات'

"$cli" new "$file" --sample >/dev/null || fail "the sample could not be made"
has_lines 0 || fail "the third meeting of the sample should have no lines yet"
start_screen

# ---- twenty lines, then the end of the world ----
open_recorder
# Four come in, and the agenda goes on to the discussion.
keys F6 Arabic_hah Down Arabic_hah Down Arabic_hah Down Arabic_hah Escape
keys alt+Next alt+Next alt+Next
keys F2
words 'عدل'
keys Return
count=0
for subject in $subjects; do
    count=$((count + 1))
    case $count in
        6) keys F2; words 'داخ'; keys Return ;; # another speaker
        11) keys alt+3 ;; # a recommendation
        16) keys F3 ;; # nobody waits: the speaker stays
    esac
    words "إعداد دليل مشترك بشأن $subject بين الجهات"
    keys ctrl+Return
done
wait_until has_lines 20 || fail "only $(lines) of 20 lines were recorded"
kill_program
[ -z "$picture" ] || echo "killed after 20 lines"

has_lines 20 || fail "after the kill there are $(lines) lines instead of 20"
for subject in $subjects; do
    has_text "إعداد دليل مشترك بشأن $subject بين الجهات"
done
number=0
while [ $number -lt 20 ]; do
    number=$((number + 1))
    has_text "ت 3-$(printf %03d "$number")"
done
"$cli" check "$file" >/dev/null || fail "the file is damaged after the kill"

# ---- the twenty-first, half typed ----
open_recorder
words "$half"
wait_until draft_holds "$half" || fail "what was typed was not kept in the file"
kill_program
has_lines 20 || fail "a line that was never saved is in the file"

open_recorder
[ -z "$picture" ] || import -window root "$picture"
keys ctrl+Return
wait_until has_lines 21 || fail "the half-typed line was not offered back"
has_text "$half"
grep -F "$half" "$home/lines.csv" | grep -qF 'ت 3-021' || fail "the line offered back has not the next number"
echo "PASS: 20 lines survived the kill, and the 21st was offered back"
