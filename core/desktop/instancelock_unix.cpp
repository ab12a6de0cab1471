#include "desktop/instancelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class FileLock final : public InstanceLock {
public:
    explicit FileLock(int file) : m_file(file) { }
    ~FileLock() override { ::close(m_file); } // the file stays: removing it would split the next two
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    int m_file;
};

} // namespace

base::Result<std::unique_ptr<InstanceLock>> InstanceLock::tryLock(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return base::failure(base::ErrorKind::Storage, u"cannot lock "_s + path);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return std::make_unique<FileLock>(file);
    const bool taken = errno == EWOULDBLOCK;
    ::close(file);
    if (taken)
        return std::unique_ptr<InstanceLock>();
    return base::failure(base::ErrorKind::Storage, u"cannot lock "_s + path);
}

} // namespace desktop
