#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)
};

QString meaning(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Cancelled:
        return {};
    case base::ErrorKind::Transient:
        return ErrorText::tr("This can pass by itself. Try again in a moment.");
    case base::ErrorKind::Lost:
        return ErrorText::tr("It may have been done all the same: Meetwright looks before it tries again.");
    case base::ErrorKind::Unauthorised:
        return ErrorText::tr("The keychain that holds your passwords is locked or missing. Unlock "
                             "it and try again.");
    case base::ErrorKind::Rejected:
        return ErrorText::tr("The rules of this session do not allow it. Look at its details.");
    case base::ErrorKind::NotFound:
        return ErrorText::tr("It is no longer here. Press F5 to see what there is now.");
    case base::ErrorKind::Conflict:
        return ErrorText::tr(
            "It was changed somewhere else in the meantime. Open it again and repeat your change.");
    case base::ErrorKind::Invalid:
        return ErrorText::tr("Something in it cannot be understood. Check it and try again.");
    case base::ErrorKind::Storage:
        return ErrorText::tr("The disk is full, read-only or damaged; your data is as it was before. "
                             "Make room on the disk, then try again.");
    case base::ErrorKind::Newer:
        return ErrorText::tr("It was written by a newer Meetwright and was left untouched. "
                             "Update Meetwright, then try again.");
    case base::ErrorKind::Internal:
        break;
    }
    return ErrorText::tr("This is a fault of Meetwright itself. Restart it and try again.");
}

} // namespace

QString errorText(const QString &happened, const base::Error &error)
{
    // A missing keychain is no trouble with the disk.
    const QString rest = error.kind == base::ErrorKind::Storage && error.part == u"keychain"_s
        ? ErrorText::tr(
            "No keychain for passwords answers. Start the one of your desktop, such as GNOME Keyring "
            "or KWallet, then try again.")
        : meaning(error.kind);
    return rest.isEmpty() ? happened : happened + u' ' + rest;
}

} // namespace ui
