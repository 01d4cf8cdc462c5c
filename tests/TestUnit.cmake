# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DUNIT=out.cpp "-DSOURCES=a.cpp;b.cpp" -P TestUnit.cmake
# Writes one source of several tests, so that what they all include and instantiate is compiled once. Each test stands
# in a namespace of its own, its main() too; the program runs the test whose name it is called by.

set(INCLUDES)
foreach(SOURCE IN LISTS SOURCES)
    file(STRINGS ${SOURCE} LINES REGEX "^#include ")
    list(FILTER LINES EXCLUDE REGEX "\\.moc\"$")
    get_filename_component(FOLDER ${SOURCE} DIRECTORY)
    foreach(LINE IN LISTS LINES)
        # A header beside the test.
        string(REGEX REPLACE "^#include \"(.*)\"$" "${FOLDER}/\\1" BESIDE "${LINE}")
        if(EXISTS "${BESIDE}")
            set(LINE "#include \"${BESIDE}\"")
        endif()
        list(APPEND INCLUDES ${LINE})
    endforeach()
endforeach()
list(REMOVE_DUPLICATES INCLUDES)
list(JOIN INCLUDES "\n" TEXT)
string(APPEND TEXT "\n#include <cstdio>\n#include <string_view>\n\n#define main testMain\n")
set(CHOICES)
foreach(SOURCE IN LISTS SOURCES)
    get_filename_component(NAME ${SOURCE} NAME_WE)
    string(APPEND TEXT "namespace In${NAME} {\n#include \"${SOURCE}\"\n}\n")
    string(APPEND CHOICES "    if (name == \"${NAME}\") {\n        return In${NAME}::testMain(argc, argv);\n    }\n")
endforeach()
string(APPEND TEXT "#undef main

int main(int argc, char* argv[])
{
    const std::string_view path(argv[0]);
    const std::string_view name = path.substr(path.rfind('/') + 1);
${CHOICES}    std::fputs(\"Call this program by the name of one of its tests.\\n\", stderr);
    return 2;
}
")
file(WRITE ${UNIT} "${TEXT}")
