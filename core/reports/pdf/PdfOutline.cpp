// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfOutline.h"

#include "reports/pdf/PdfFile.h"

namespace tahaluf {

namespace {

/** Where an entry hangs; indexes into the entries, -1 for none and for the outline itself. */
struct Links
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

} // namespace

void PdfOutline::add(int level, const QString& title, const QByteArray& destination)
{
    m_entries.append({level, title, destination});
}

int PdfOutline::write(PdfFile& file) const
{
    if (m_entries.isEmpty()) {
        return 0;
    }
    QVector<Links> links(m_entries.size() + 1); // the last one is the outline's own
    const int root = int(m_entries.size());
    QVector<int> path;
    for (int index = 0; index < root; ++index) {
        while (!path.isEmpty() && m_entries.at(path.last()).level >= m_entries.at(index).level) {
            path.removeLast();
        }
        const int parent = path.isEmpty() ? root : path.last();
        Links& above = links[parent];
        links[index].parent = parent;
        links[index].previous = above.last;
        if (above.last >= 0) {
            links[above.last].next = index;
        } else {
            above.first = index;
        }
        above.last = index;
        ++above.children;
        path.append(index);
    }
    QVector<int> objects;
    for (int index = 0; index <= root; ++index) {
        objects.append(file.reserve());
    }
    for (int index = 0; index <= root; ++index) {
        const Links& own = links.at(index);
        QByteArray entries = "<<";
        const auto refer = [&](const char* key, int to) {
            if (to >= 0) {
                entries += key + (' ' + PdfFile::reference(objects.at(to)));
            }
        };
        refer("/Parent", own.parent);
        refer("/Prev", own.previous);
        refer("/Next", own.next);
        refer("/First", own.first);
        refer("/Last", own.last);
        if (own.children > 0) {
            // Negative: the entries below are folded, as in a long table of contents.
            entries += "/Count " + QByteArray::number(index == root ? own.children : -own.children);
        }
        if (index < root) {
            entries += "/Title" + PdfFile::text(m_entries.at(index).title) + "/Dest" + m_entries.at(index).destination;
        }
        file.write(objects.at(index), entries + ">>");
    }
    return objects.at(root);
}

} // namespace tahaluf
