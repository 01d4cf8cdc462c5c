# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that bring no CMake package of their own.

function(tahaluf_find_library TARGET HEADER LIBRARY PACKAGE)
    find_path(${TARGET}_INCLUDE ${HEADER} PATH_SUFFIXES ${ARGN})
    find_library(${TARGET}_LIBRARY ${LIBRARY})
    mark_as_advanced(${TARGET}_INCLUDE ${TARGET}_LIBRARY)
    if(NOT ${TARGET}_INCLUDE OR NOT ${TARGET}_LIBRARY)
        message(FATAL_ERROR "${LIBRARY} was not found: install ${PACKAGE} (or run ./bootstrap deps)")
    endif()
    add_library(${TARGET} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${TARGET} PROPERTIES IMPORTED_LOCATION "${${TARGET}_LIBRARY}"
                          INTERFACE_INCLUDE_DIRECTORIES "${${TARGET}_INCLUDE}")
endfunction()

tahaluf_find_library(stemmer libstemmer.h stemmer libstemmer-dev)
tahaluf_find_library(csv csv.h csv libcsv-dev)
# HarfBuzz's own CMake package lacks what its headers lie in.
tahaluf_find_library(harfbuzz hb.h harfbuzz libharfbuzz-dev harfbuzz)
tahaluf_find_library(fontconfig fontconfig/fontconfig.h fontconfig libfontconfig-dev)
tahaluf_find_library(expat expat.h expat libexpat1-dev)
tahaluf_find_library(zip zip.h zip libzip-dev)
tahaluf_find_library(xlsxwriter xlsxwriter.h xlsxwriter libxlsxwriter-dev)
tahaluf_find_library(qrencode qrencode.h qrencode libqrencode-dev)
tahaluf_find_library(sodium sodium.h sodium libsodium-dev)

# Libraries that are headers only.
function(tahaluf_need_header HEADER PACKAGE)
    find_path(TAHALUF_${PACKAGE}_INCLUDE ${HEADER})
    mark_as_advanced(TAHALUF_${PACKAGE}_INCLUDE)
    if(NOT TAHALUF_${PACKAGE}_INCLUDE)
        message(FATAL_ERROR "${HEADER} was not found: install ${PACKAGE} (or run ./bootstrap deps)")
    endif()
endfunction()

tahaluf_need_header(tl/expected.hpp libexpected-dev)
tahaluf_need_header(dtl/dtl.hpp libdtl-dev)
