#include "ui/dialogs/accounts/secretfield.h"

#include "ui/widgets/written.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

constexpr qint64 biggestKey = 64 * 1024;

} // namespace

SecretField::SecretField(const QString &label, QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_show(new QToolButton(this)),
      m_file(new QToolButton(this))
{
    m_edit->setAccessibleName(label);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show what you entered"));
    m_show->setAccessibleName(tr("Show: %1").arg(label));
    m_show->setCheckable(true);
    m_file->setText(tr("From a file…"));
    m_file->setAccessibleName(tr("From a file: %1").arg(label));
    m_file->hide();
    for (QToolButton *button : { m_show, m_file })
        button->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_file);

    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    onWritten(m_edit, this, [this] {
        m_fromFile.clear();
        arrange();
        Q_EMIT changed();
    });
    connect(m_file, &QToolButton::clicked, this, &SecretField::fileWanted);
    arrange();
}

QString SecretField::secret() const
{
    return m_fromFile.isEmpty() ? m_edit->text().trimmed() : m_fromFile;
}

void SecretField::setKept(bool kept)
{
    m_kept = kept;
    arrange();
}

void SecretField::offerFile()
{
    m_file->show();
}

void SecretField::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > biggestKey)
        return;
    m_fromFile = QString::fromUtf8(file.readAll()).trimmed();
    m_fileName = QFileInfo(path).fileName();
    fillIn(m_edit, {});
    arrange();
    Q_EMIT changed();
}

void SecretField::arrange()
{
    m_show->setEnabled(!m_edit->text().isEmpty());
    if (!m_fromFile.isEmpty())
        m_edit->setPlaceholderText(tr("read from %1").arg(m_fileName));
    else
        m_edit->setPlaceholderText(m_kept ? tr("kept in the keychain; leave empty to keep it") : QString());
}

} // namespace ui
