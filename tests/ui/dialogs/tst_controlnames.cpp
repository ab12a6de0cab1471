// Every control has a name for screen readers (APP-11). With MEETWRIGHT_SHOTS=<folder> it also keeps pictures
// of all windows, light, dark and right to left.
#include "alldialogs.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class TestControlNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName()
    {
        support::AllDialogs all;
        QStringList nameless;
        for (const auto &[title, window] : all.windows) {
            for (auto *widget : window->findChildren<QWidget *>()) {
                const bool isControl = qobject_cast<QAbstractButton *>(widget)
                    || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
                    || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QLineEdit *>(widget)
                    || qobject_cast<QAbstractItemView *>(widget);
                // Parts of a control that is named itself.
                const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget())
                    || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                    || qobject_cast<QLineEdit *>(widget->parentWidget()) || !widget->isVisible();
                if (!isControl || isPart || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto *face = QAccessible::queryAccessibleInterface(widget);
                if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                    nameless << title + u": "_s + QString::fromLatin1(widget->metaObject()->className());
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("MEETWRIGHT_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (const auto &[look, theme] :
            std::map<QString, ui::ThemeChoice> { { u"light"_s, ui::ThemeChoice::Light },
                { u"dark"_s, ui::ThemeChoice::Dark }, { u"rtl"_s, ui::ThemeChoice::Light } }) {
            ui::applyTheme(theme);
            QGuiApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
            support::AllDialogs all;
            for (const auto &[title, window] : all.windows)
                QVERIFY(window->grab().save(folder + u'/' + title + u'-' + look + u".png"_s));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        ui::applyTheme(ui::ThemeChoice::System);
    }
};

QTEST_MAIN(TestControlNames)
#include "tst_controlnames.moc"
