# SPDX-License-Identifier: GPL-3.0-or-later

# tahaluf_resource(NAME [AS_IS] ENTRIES ...)
# An INTERFACE library whose users embed the files. The compiled resource is an object file on the link line, not a
# member of a static library: so its static initialiser always runs and no program has to call Q_INIT_RESOURCE.
# Call it with one list of entries "alias-with-prefix|absolute path", see tahaluf_resource_entries(). AS_IS keeps the
# files uncompressed: what is opened again and again is then read where it lies.
function(tahaluf_resource NAME)
    cmake_parse_arguments(PARSE_ARGV 1 A "AS_IS" "" "ENTRIES")
    set(RCC_OPTIONS)
    if(A_AS_IS)
        set(RCC_OPTIONS --no-compress)
    endif()
    set(QRC "<RCC>\n  <qresource prefix=\"/\">\n")
    set(FILES)
    foreach(ENTRY IN LISTS A_ENTRIES)
        string(REPLACE "|" ";" PAIR "${ENTRY}")
        list(GET PAIR 0 ALIAS)
        list(GET PAIR 1 FILE)
        string(APPEND QRC "    <file alias=\"${ALIAS}\">${FILE}</file>\n")
        list(APPEND FILES ${FILE})
    endforeach()
    string(APPEND QRC "  </qresource>\n</RCC>\n")

    set(QRC_FILE ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.qrc)
    set(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/qrc_${NAME}.cpp)
    file(CONFIGURE OUTPUT ${QRC_FILE} CONTENT "${QRC}" @ONLY)
    add_custom_command(OUTPUT ${OUTPUT}
        COMMAND Qt6::rcc ${RCC_OPTIONS} --name ${NAME} --output ${OUTPUT} ${QRC_FILE}
        DEPENDS ${QRC_FILE} ${FILES} VERBATIM
        COMMENT "Embedding ${NAME}")

    add_library(${NAME}_objects OBJECT ${OUTPUT})
    target_link_libraries(${NAME}_objects PRIVATE Qt6::Core)
    target_compile_options(${NAME}_objects PRIVATE -fPIC)
    add_library(${NAME} INTERFACE)
    if(A_ENTRIES)
        target_link_libraries(${NAME} INTERFACE $<TARGET_OBJECTS:${NAME}_objects>)
        add_dependencies(${NAME} ${NAME}_objects)
    endif()
endfunction()

# Appends "prefix/relative-path|absolute-path" for every file under FOLDER that matches one of the patterns.
function(tahaluf_resource_entries VARIABLE PREFIX FOLDER)
    set(PATTERNS ${ARGN})
    list(TRANSFORM PATTERNS PREPEND ${FOLDER}/)
    file(GLOB_RECURSE FILES CONFIGURE_DEPENDS ${PATTERNS})
    set(ENTRIES ${${VARIABLE}})
    foreach(FILE IN LISTS FILES)
        file(RELATIVE_PATH RELATIVE ${FOLDER} ${FILE})
        list(APPEND ENTRIES "${PREFIX}/${RELATIVE}|${FILE}")
    endforeach()
    set(${VARIABLE} ${ENTRIES} PARENT_SCOPE)
endfunction()
