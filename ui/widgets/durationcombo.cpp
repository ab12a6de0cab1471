#include "ui/widgets/durationcombo.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered { 15, 30, 45, 60, 90, 120, 180, 240, 480 };
constexpr int minutesInDay = 24 * 60;
constexpr int longest = 366 * minutesInDay;

// Minutes in one of what the word names; 0 for a word that is no unit.
int minutesIn(const QString &word)
{
    struct Unit {
        int minutes;
        QString own; // the unit's word in the application's language
        QStringView plain;
    };
    const auto bare = [](QString text) { return text.remove(u"%1"_s).remove(u'.').trimmed().toLower(); };
    const std::array units {
        Unit { 1, bare(DurationCombo::tr("%1 min")), u"m" },
        Unit { 60, bare(DurationCombo::tr("%1 h")), u"h" },
        Unit { minutesInDay, bare(DurationCombo::tr("%1 d")), u"d" },
    };
    const QString typed = bare(word);
    for (const Unit &unit : units) {
        if (typed == unit.own)
            return unit.minutes;
    }
    for (const Unit &unit : units) {
        if (typed.startsWith(unit.plain) || typed.startsWith(unit.own.left(2)))
            return unit.minutes;
    }
    return 0;
}

std::optional<double> number(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::minutes> inBounds(double minutes)
{
    const double whole = std::round(minutes);
    if (!(whole >= 0 && whole <= longest))
        return {};
    return std::chrono::minutes(int(whole));
}

} // namespace

QString durationText(std::chrono::minutes duration)
{
    const QLocale locale;
    const int total = int(duration.count());
    const int days = total / minutesInDay;
    const int hours = total % minutesInDay / 60;
    const int minutes = total % 60;
    QStringList parts;
    if (days > 0)
        parts << DurationCombo::tr("%1 d").arg(locale.toString(days));
    if (hours > 0)
        parts << DurationCombo::tr("%1 h").arg(locale.toString(hours));
    if (minutes > 0 || parts.isEmpty())
        parts << DurationCombo::tr("%1 min").arg(locale.toString(minutes));
    return parts.join(u' ');
}

std::optional<std::chrono::minutes> parseDuration(const QString &text)
{
    const QString typed = text.simplified();
    static const QRegularExpression clock(
        u"^(\\d{1,3}):(\\d{2})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = clock.match(typed); match.hasMatch()) {
        const auto hours = number(match.captured(1));
        const auto minutes = number(match.captured(2));
        if (!hours || !minutes || *minutes > 59)
            return {};
        return inBounds(*hours * 60 + *minutes);
    }
    if (const auto plain = number(typed))
        return inBounds(*plain);

    static const QRegularExpression part(
        u"\\G\\s*([\\d.,\u066b]+)\\s*([^\\d\\s]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    double total = 0;
    qsizetype end = 0;
    auto matches = part.globalMatch(typed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = number(match.captured(1));
        const int unit = minutesIn(match.captured(2));
        if (!value || unit == 0)
            return {};
        total += *value * unit;
        end = match.capturedEnd();
    }
    if (end == 0 || end != typed.size())
        return {};
    return inBounds(total);
}

DurationCombo::DurationCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    for (int minutes : offered)
        addItem(durationText(std::chrono::minutes(minutes)));
    setDuration(std::chrono::minutes(60));
    connect(this, &QComboBox::editTextChanged, this, &DurationCombo::durationChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = duration())
            setDuration(*typed);
    });
}

std::optional<std::chrono::minutes> DurationCombo::duration() const
{
    return parseDuration(currentText());
}

void DurationCombo::setDuration(std::chrono::minutes duration)
{
    const QString text = durationText(duration);
    if (text != currentText())
        setEditText(text);
}

} // namespace ui
