// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpreadsheetBook.h"

#include "exchange/SpreadsheetText.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace tahaluf {

namespace {
constexpr qsizetype MaximumName = 31;
constexpr double TitleSize = 14;
constexpr uint8_t LeftToRight = 1; ///< of a cell, whatever the sheet's direction
constexpr uint8_t RightToLeft = 2;
constexpr qint64 PieceSize = 1 << 16;

/** libxlsxwriter tells its failures to standard error too, in a language of its own; ours are values. */
class Silence
{
public:
    Silence()
        : m_kept(::dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_kept >= 0 && nowhere >= 0) {
            ::dup2(nowhere, STDERR_FILENO);
        }
        if (nowhere >= 0) {
            ::close(nowhere);
        }
    }
    ~Silence()
    {
        std::fflush(stderr);
        if (m_kept >= 0) {
            ::dup2(m_kept, STDERR_FILENO);
            ::close(m_kept);
        }
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_kept;
};

/** What a sheet may be called: some signs and an empty name are forbidden, in quotation an apostrophe too. */
QString allowedName(const QString& wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{00}-\\x{1F}']"));
    const QString name = QString(wanted).replace(forbidden, QStringLiteral(" ")).simplified().left(MaximumName);
    return name.isEmpty() ? QStringLiteral("1") : name;
}
} // namespace

SpreadsheetBook::SpreadsheetBook(Filling filling, const QString& listsName)
    : m_filling(filling)
    , m_listsName(allowedName(listsName))
    , m_names(m_listsName.toLower())
{
    if (!m_folder.isValid()) {
        return;
    }
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData(), &options);
}

SpreadsheetBook::~SpreadsheetBook()
{
    if (m_book) {
        lxw_workbook_free(m_book);
    }
}

Error SpreadsheetBook::failure(const QString& reason) const
{
    return {ErrorKind::CannotWrite,
            tr("The spreadsheet could not be written: %1. Free some space and try again.").arg(reason),
            {}};
}

SpreadsheetSheet& SpreadsheetBook::addSheet(const QString& wanted, Qt::LayoutDirection direction)
{
    const QString base = allowedName(wanted);
    QString name = base;
    for (int i = 2; m_names.contains(name.toLower()); ++i) {
        const QString number = QStringLiteral(" %1").arg(i);
        name = base.left(MaximumName - number.size()) + number;
    }
    m_names << name.toLower();
    lxw_worksheet* sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    if (sheet && direction == Qt::RightToLeft) {
        worksheet_right_to_left(sheet);
    }
    if (sheet) {
        // A number that is text on purpose («2-017», a phone) is no mistake.
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }
    m_sheets.emplace_back(new SpreadsheetSheet(*this, sheet));
    return *m_sheets.back();
}

lxw_format* SpreadsheetBook::formatOf(const CellLook& look)
{
    constexpr int Kinds = 8;
    const int flags = (look.isOpen ? 1 : 0) + (look.readsRightToLeft ? 2 : 0) + (look.isIndented ? 4 : 0);
    const int key = (static_cast<int>(look.role) * 8 + flags) * Kinds + static_cast<int>(look.kind);
    const auto known = m_formats.find(key);
    if (known != m_formats.end() || !m_book) {
        return m_book ? known->second : nullptr;
    }
    lxw_format* format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (look.kind) {
    case CellKind::Text:
        format_set_num_format(format, "@");
        break;
    case CellKind::Code:
        format_set_num_format(format, "@");
        format_set_reading_order(format, LeftToRight);
        break;
    case CellKind::LongText:
        format_set_num_format(format, "@");
        format_set_text_wrap(format);
        break;
    case CellKind::Number:
        if (!look.isOpen) { // what is typed may have decimals
            format_set_num_format(format, "0");
        }
        break;
    case CellKind::Flag:
        break;
    case CellKind::Date:
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_reading_order(format, LeftToRight);
        break;
    case CellKind::DateTime:
        format_set_num_format(format, "yyyy-mm-dd hh:mm");
        format_set_reading_order(format, LeftToRight);
        break;
    }
    if (look.role != CellLook::Role::Body) {
        format_set_bold(format);
        format_set_text_wrap(format);
    }
    if (look.role == CellLook::Role::Head) {
        format_set_bottom(format, LXW_BORDER_MEDIUM);
    }
    if (look.role == CellLook::Role::Title) {
        format_set_font_size(format, TitleSize);
    }
    if (look.readsRightToLeft) {
        format_set_reading_order(format, RightToLeft);
    }
    if (look.isIndented) {
        format_set_align(format, look.readsRightToLeft ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
        format_set_indent(format, 2);
    }
    if (look.isOpen) {
        format_set_unlocked(format);
        format_set_border(format, LXW_BORDER_THIN);
    }
    m_formats.emplace(key, format);
    return format;
}

QString SpreadsheetBook::longList(const QStringList& items)
{
    std::size_t place = 0;
    while (place < m_lists.size() && m_lists[place] != items) {
        ++place;
    }
    if (place == m_lists.size()) {
        m_lists.push_back(items);
    }
    const QString column = SpreadsheetText::columnName(static_cast<int>(place));
    return QStringLiteral("='%1'!$%2$1:$%2$%3").arg(m_listsName, column).arg(items.size());
}

Result<void> SpreadsheetBook::writeLists()
{
    if (m_lists.empty()) {
        return {};
    }
    m_names.removeOne(m_listsName.toLower()); // kept free for this sheet
    SpreadsheetSheet& sheet = addSheet(m_listsName, Qt::LeftToRight);
    sheet.hide();
    bool isLeft = true;
    for (int row = 0; isLeft; ++row) {
        isLeft = false;
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            if (row < m_lists[i].size()) {
                isLeft = true;
                if (Result<void> written = sheet.write(row, static_cast<int>(i), m_lists[i].at(row)); !written) {
                    return written;
                }
            }
        }
    }
    return {};
}

std::vector<std::pair<QByteArray, QByteArray>> SpreadsheetBook::partsOf(const QString& path)
{
    // libxlsxwriter does not look at what its writes to temporary files return: a full disk cuts its parts off.
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive) {
        return {};
    }
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    bool isWhole = true;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count && isWhole; ++i) {
        const auto place = static_cast<zip_uint64_t>(i);
        QByteArray content;
        zip_file_t* part = zip_fopen_index(archive, place, 0);
        std::array<char, PieceSize> piece = {};
        zip_int64_t got = part ? 1 : -1;
        while (got > 0) {
            got = zip_fread(part, piece.data(), piece.size());
            content.append(piece.data(), std::max<qsizetype>(got, 0));
        }
        isWhole = got == 0 && content.right(2).trimmed().endsWith('>');
        if (part) {
            zip_fclose(part);
        }
        parts.emplace_back(zip_get_name(archive, place, 0), std::move(content));
    }
    zip_discard(archive);
    return isWhole ? parts : std::vector<std::pair<QByteArray, QByteArray>>();
}

SpreadsheetRows* SpreadsheetBook::rowsOf(const QByteArray& part) const
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i]->m_rows && part == "xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml") {
            return m_sheets[i]->m_rows.get();
        }
    }
    return nullptr;
}

Result<void> SpreadsheetBook::save(QIODevice& device)
{
    if (!m_book) {
        return failure(tr("there is no place for temporary files"));
    }
    if (Result<void> listed = writeLists(); !listed) {
        return listed;
    }
    lxw_error error = LXW_NO_ERROR;
    {
        const Silence silence;
        error = workbook_close(m_book);
        m_book = nullptr;
    }
    const std::vector<std::pair<QByteArray, QByteArray>> parts =
        partsOf(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (error != LXW_NO_ERROR || parts.empty()) {
        return failure(tr("not everything could be written"));
    }
    ZipArchive archive;
    for (const auto& [name, content] : parts) {
        SpreadsheetRows* rows = rowsOf(name);
        const QVector<ZipArchive::Piece> pieces =
            rows ? rows->inside(content) : QVector<ZipArchive::Piece>{{content, nullptr, 0, 0}};
        if (pieces.isEmpty()) {
            return failure(tr("not everything could be written"));
        }
        archive.add(name, pieces, rows ? ZipArchive::Packing::Quick : ZipArchive::Packing::Deflated);
    }
    const Result<void> written = archive.write(device);
    return written ? written : failure(written.error().message);
}

} // namespace tahaluf
