# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, common options and the function that turns a folder into a library.

# ---- warnings -------------------------------------------------------------------------------------------------------
add_library(tahaluf_warnings INTERFACE)
target_compile_options(tahaluf_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wformat=2 -Wundef
    # Local shadowing only, which clang cannot tell from a parameter that bears the name of a plain struct's member.
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local -Wduplicated-cond -Wlogical-op>
    $<$<BOOL:${TAHALUF_WERROR}>:-Werror>
    # GCC reports "may be used uninitialized" wrongly once the sanitizers instrument std::optional and expected.
    $<$<AND:$<BOOL:${TAHALUF_SANITIZE}>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)

# ---- options every target shares ------------------------------------------------------------------------------------
add_library(tahaluf_options INTERFACE)
# -fPIC everywhere, programs too: Qt asks for it and one precompiled header then fits libraries and programs.
target_compile_options(tahaluf_options INTERFACE -fPIC $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(tahaluf_options INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
target_include_directories(tahaluf_options INTERFACE ${PROJECT_BINARY_DIR}/generated)
target_include_directories(tahaluf_options SYSTEM INTERFACE ${TAHALUF_libexpected-dev_INCLUDE} ${TAHALUF_libdtl-dev_INCLUDE})
# All of core sees the same Qt modules, because a precompiled header is only reused under the same definitions.
target_link_libraries(tahaluf_options INTERFACE tahaluf_warnings Qt6::Core Qt6::Gui Qt6::Sql Threads::Threads)
if(TAHALUF_SANITIZE)
    target_compile_definitions(tahaluf_options INTERFACE TAHALUF_SANITIZED)
    target_compile_options(tahaluf_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tahaluf_options INTERFACE -fsanitize=address,undefined)
endif()
if(BUILD_SHARED_LIBS)
    # A library may be wanted for the files embedded in it alone.
    target_link_options(tahaluf_options INTERFACE -Wl,--no-as-needed)
    # A changed library needs no program linked anew.
    set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()
if(TAHALUF_FUZZ)
    target_compile_options(tahaluf_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tahaluf_options INTERFACE -fsanitize=address,undefined)
endif()

configure_file(${PROJECT_SOURCE_DIR}/app/cmake/Version.h.in ${PROJECT_BINARY_DIR}/generated/base/Version.h @ONLY)

# ---- precompiled headers, one per family ----------------------------------------------------------------------------
set(TAHALUF_CORE_PCH
    <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QCryptographicHash> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList>
    <QTextStream> <QUuid> <QVariant>
    <QSqlDatabase> <QSqlError> <QSqlQuery>)
set(TAHALUF_UI_PCH
    ${TAHALUF_CORE_PCH}
    <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QFormLayout> <QIcon> <QKeyEvent>
    <QLabel> <QLineEdit> <QMainWindow> <QPainter> <QPointer> <QPushButton> <QSettings> <QStyledItemDelegate> <QTableView>
    <QTextEdit> <QTimer> <QWidget>)

function(tahaluf_pch FAMILY)
    cmake_parse_arguments(PARSE_ARGV 1 A "" "ROOT" "HEADERS;LINKS")
    set(SOURCE ${PROJECT_BINARY_DIR}/generated/pch_${FAMILY}.cpp)
    if(NOT EXISTS ${SOURCE})
        file(WRITE ${SOURCE} "// Only carries the precompiled header of its family.\n")
    endif()
    add_library(tahaluf_pch_${FAMILY} OBJECT ${SOURCE})
    target_link_libraries(tahaluf_pch_${FAMILY} PRIVATE tahaluf_options ${A_LINKS})
    target_include_directories(tahaluf_pch_${FAMILY} PRIVATE ${A_ROOT})
    target_precompile_headers(tahaluf_pch_${FAMILY} PRIVATE ${A_HEADERS})
    if(TAHALUF_PCH_LAUNCHER)
        set_target_properties(tahaluf_pch_${FAMILY} PROPERTIES CXX_COMPILER_LAUNCHER "${TAHALUF_PCH_LAUNCHER}")
    endif()
endfunction()

tahaluf_pch(core HEADERS ${TAHALUF_CORE_PCH})
tahaluf_pch(ui HEADERS ${TAHALUF_UI_PCH} LINKS Qt6::Widgets Qt6::Svg Qt6::PrintSupport)

# tahaluf_unity_groups(SOURCE...): which files are compiled together: some ten, by their names alone, so that a new file
# moves no other one to new company, where the two might use one name for two things of their own.
function(tahaluf_unity_groups)
    set(GROUPS 1)
    list(LENGTH ARGN COUNT)
    math(EXPR MOST "10 * ${GROUPS}")
    while(MOST LESS COUNT)
        math(EXPR GROUPS "2 * ${GROUPS}")
        math(EXPR MOST "10 * ${GROUPS}")
    endwhile()
    foreach(SOURCE IN LISTS ARGN)
        get_filename_component(FILE ${SOURCE} NAME_WE)
        string(MD5 HASH ${FILE})
        string(SUBSTRING ${HASH} 0 6 HASH)
        math(EXPR GROUP "0x${HASH} % ${GROUPS}")
        set_source_files_properties(${SOURCE} PROPERTIES UNITY_GROUP ${GROUP})
    endforeach()
endfunction()

# ---- libraries ------------------------------------------------------------------------------------------------------
# tahaluf_library(NAME FOLDER dir [ROOT dir] [PCH family] [FLAT] LINKS ... [RESOURCES ...])
# A library of all .cpp and .h files in one layer's folder (with its subfolders, unless FLAT): static in what users
# install, shared where some 170 test programs would each carry a copy (BUILD_SHARED_LIBS). A folder without
# a .cpp file yet becomes an INTERFACE library, so that layers can be added one by one. Use tahaluf_extend() for more
# links or sources: it knows which of the two a library is.
function(tahaluf_library NAME)
    cmake_parse_arguments(PARSE_ARGV 1 A "FLAT" "FOLDER;ROOT;PCH" "LINKS;RESOURCES")
    if(NOT A_ROOT)
        set(A_ROOT ${CMAKE_CURRENT_SOURCE_DIR})
    endif()
    if(NOT A_PCH)
        set(A_PCH core)
    endif()
    set(GLOB GLOB_RECURSE)
    if(A_FLAT)
        set(GLOB GLOB)
    endif()
    file(${GLOB} SOURCES CONFIGURE_DEPENDS ${A_FOLDER}/*.cpp)
    file(${GLOB} HEADERS CONFIGURE_DEPENDS ${A_FOLDER}/*.h)
    if(SOURCES)
        add_library(${NAME} ${SOURCES} ${HEADERS})
        # Files compiled together share what they include and instantiate: a third of the time.
        set_target_properties(${NAME} PROPERTIES AUTOMOC ON UNITY_BUILD ${TAHALUF_UNITY} UNITY_BUILD_MODE GROUP)
        tahaluf_unity_groups(${SOURCES})
        target_precompile_headers(${NAME} REUSE_FROM tahaluf_pch_${A_PCH})
        set(SCOPE PUBLIC)
    else()
        add_library(${NAME} INTERFACE)
        set(SCOPE INTERFACE)
    endif()
    target_include_directories(${NAME} ${SCOPE} ${A_ROOT})
    target_link_libraries(${NAME} ${SCOPE} tahaluf_options ${A_LINKS})
    # A shared library embeds its files itself; a static one hands them on to the program.
    if(BUILD_SHARED_LIBS)
        set(SCOPE PRIVATE)
    endif()
    target_link_libraries(${NAME} ${SCOPE} ${A_RESOURCES})
endfunction()
