// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultVfs.h"

#include <QFileInfo>

#include <atomic>
#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

namespace tahaluf {

namespace {

struct State
{
    std::atomic<qint64> operations = 0;
    std::atomic<bool> wasHit = false;
    FaultVfs::Fault fault = FaultVfs::Fault::None;
    qint64 at = 0;
    bool forGood = false;
    bool isRecording = false;
    std::vector<DiskStep> steps;
};

State& state()
{
    static State only;
    return only;
}

/** Whether this operation fails; does not return where it kills. */
bool fails(bool isWrite)
{
    State& s = state();
    if (s.fault == FaultVfs::Fault::Full && !isWrite) {
        return false;
    }
    const qint64 number = ++s.operations;
    if (s.fault == FaultVfs::Fault::None || !(s.forGood ? number >= s.at : number == s.at)) {
        return false;
    }
    s.wasHit = true;
    if (s.fault == FaultVfs::Fault::Kill) {
        ::kill(::getpid(), SIGKILL);
    }
    return true;
}

/** What a failing operation answers. */
int answer(int inputOutputError)
{
    return state().fault == FaultVfs::Fault::Full ? SQLITE_FULL : inputOutputError;
}

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file* real;
    QString* name;
};

ShimFile& shim(sqlite3_file* file)
{
    return *reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return shim(file).real;
}

void note(sqlite3_file* file, DiskStep::Kind kind, qint64 at, QByteArray data = {})
{
    if (state().isRecording) {
        state().steps.push_back({kind, *shim(file).name, at, std::move(data)});
    }
}

int shimClose(sqlite3_file* file)
{
    ShimFile& own = shim(file);
    const int code = own.real->pMethods ? own.real->pMethods->xClose(own.real) : SQLITE_OK;
    delete own.name;
    own.name = nullptr;
    return code;
}

int shimRead(sqlite3_file* file, void* data, int amount, sqlite3_int64 offset)
{
    return fails(false) ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), data, amount, offset);
}

int shimWrite(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset)
{
    if (fails(true)) {
        return answer(SQLITE_IOERR_WRITE);
    }
    note(file, DiskStep::Kind::Write, offset, QByteArray(static_cast<const char*>(data), amount));
    return real(file)->pMethods->xWrite(real(file), data, amount, offset);
}

int shimTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (fails(false)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    note(file, DiskStep::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int shimSync(sqlite3_file* file, int flags)
{
    if (fails(false)) {
        return SQLITE_IOERR_FSYNC;
    }
    note(file, DiskStep::Kind::Sync, 0);
    return real(file)->pMethods->xSync(real(file), flags);
}

int shimFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return fails(false) ? SQLITE_IOERR_FSTAT : real(file)->pMethods->xFileSize(real(file), size);
}

int shimLock(sqlite3_file* file, int level)
{
    return fails(false) ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}

int shimUnlock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int shimCheckLock(sqlite3_file* file, int* result)
{
    return fails(false) ? SQLITE_IOERR_CHECKRESERVEDLOCK : real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int shimControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int shimSectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int shimCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods& methods()
{
    // Version 1: without shared memory and mapped pages, which the program uses neither.
    static const sqlite3_io_methods table{1,
                                          &shimClose,
                                          &shimRead,
                                          &shimWrite,
                                          &shimTruncate,
                                          &shimSync,
                                          &shimFileSize,
                                          &shimLock,
                                          &shimUnlock,
                                          &shimCheckLock,
                                          &shimControl,
                                          &shimSectorSize,
                                          &shimCharacteristics,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr};
    return table;
}

sqlite3_vfs* realVfs = nullptr;

int shimOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    ShimFile& own = shim(file);
    own.base.pMethods = nullptr;
    own.name = nullptr;
    own.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(ShimFile));
    if (fails(false)) {
        return SQLITE_CANTOPEN;
    }
    const int code = realVfs->xOpen(realVfs, name, own.real, flags, outFlags);
    if (own.real->pMethods) {
        own.base.pMethods = &methods();
        own.name = new QString(name ? QFileInfo(QString::fromUtf8(name)).fileName() : QString());
    }
    return code;
}

int shimDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    return fails(false) ? SQLITE_IOERR_DELETE : realVfs->xDelete(realVfs, name, syncFolder);
}

int shimAccess(sqlite3_vfs*, const char* name, int flags, int* result)
{
    return fails(false) ? SQLITE_IOERR_ACCESS : realVfs->xAccess(realVfs, name, flags, result);
}

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs own;
    if (realVfs) {
        return;
    }
    realVfs = sqlite3_vfs_find(nullptr);
    own = *realVfs;
    own.zName = "faults";
    own.pNext = nullptr;
    own.szOsFile = static_cast<int>(sizeof(ShimFile)) + realVfs->szOsFile;
    own.xOpen = &shimOpen;
    own.xDelete = &shimDelete;
    own.xAccess = &shimAccess;
    sqlite3_vfs_register(&own, 1);
}

void FaultVfs::arm(Fault fault, qint64 at, bool forGood)
{
    State& s = state();
    s.operations = 0;
    s.wasHit = false;
    s.fault = fault;
    s.at = at;
    s.forGood = forGood;
}

void FaultVfs::disarm()
{
    state().fault = Fault::None;
    state().operations = 0;
}

bool FaultVfs::wasHit()
{
    return state().wasHit;
}

qint64 FaultVfs::operations()
{
    return state().operations;
}

void FaultVfs::beginRecording()
{
    state().steps.clear();
    state().isRecording = true;
}

std::vector<DiskStep> FaultVfs::endRecording()
{
    state().isRecording = false;
    return std::move(state().steps);
}

void FaultVfs::mark(qint64 number)
{
    if (state().isRecording) {
        state().steps.push_back({DiskStep::Kind::Mark, {}, number, {}});
    }
}

} // namespace tahaluf
