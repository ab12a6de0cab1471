#include "ui/widgets/timezonepicker.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Roles { ZoneRole = Qt::UserRole, SearchRole };

QDateTime toQt(base::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

// "America/Argentina/Buenos_Aires" → "Buenos Aires, Argentina, America"
QString placeOf(const QByteArray &zone)
{
    QStringList parts = QString::fromLatin1(zone).replace(u'_', u' ').split(u'/');
    std::reverse(parts.begin(), parts.end());
    return parts.join(u", ");
}

QString offsetOf(const QByteArray &zone, base::Instant at)
{
    const QTimeZone found(zone);
    if (!found.isValid())
        return {};
    const int minutes = found.offsetFromUtc(toQt(at)) / 60;
    const int size = std::abs(minutes);
    QString text = u"UTC"_s;
    if (size != 0)
        text += (minutes < 0 ? QChar(0x2212) : QChar(u'+')) + QString::number(size / 60);
    if (size % 60 != 0)
        text += u':' + QString::number(size % 60).rightJustified(2, u'0');
    return text;
}

// Names that only repeat others, and clocks without a place.
bool isListed(const QByteArray &zone)
{
    static constexpr std::array regions { "Africa/", "America/", "Antarctica/", "Arctic/", "Asia/",
        "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/" };
    return zone == "UTC" || std::any_of(regions.begin(), regions.end(), [&](const char *region) {
        return zone.startsWith(region);
    });
}

const QList<QByteArray> &listedZones()
{
    static const QList<QByteArray> zones = [] {
        QList<QByteArray> list = QTimeZone::availableTimeZoneIds();
        list.removeIf([](const QByteArray &zone) { return !isListed(zone); });
        std::sort(list.begin(), list.end(), [](const QByteArray &a, const QByteArray &b) {
            return placeOf(a).localeAwareCompare(placeOf(b)) < 0;
        });
        return list;
    }();
    return zones;
}

// Offsets are read when a row is drawn or searched, so opening the list costs the rows in sight.
class ZoneModel final : public QAbstractListModel {
public:
    ZoneModel(QList<QByteArray> zones, base::Instant at, QObject *parent)
        : QAbstractListModel(parent), m_zones(std::move(zones)), m_at(at)
    {
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_zones.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_zones.size())
            return {};
        const QByteArray &zone = m_zones[index.row()];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return TimeZonePicker::label(zone, m_at);
        case ZoneRole:
            return zone;
        case SearchRole:
            return searchText(zone);
        case Qt::ToolTipRole:
            return QString::fromLatin1(zone);
        default:
            return {};
        }
    }

private:
    QString searchText(const QByteArray &zone) const
    {
        const QTimeZone found(zone);
        const QString country = found.territory() == QLocale::AnyTerritory
            ? QString()
            : QLocale::territoryToString(found.territory());
        return TimeZonePicker::label(zone, m_at) % u' ' % QString::fromLatin1(zone) % u' '
            % found.abbreviation(toQt(m_at)) % u' ' % country;
    }

    QList<QByteArray> m_zones;
    base::Instant m_at;
};

// Searches everything known of a zone, but writes only its label into the field.
class ZoneCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

QString TimeZonePicker::label(const QByteArray &zone, base::Instant at)
{
    const QString offset = offsetOf(zone, at);
    const QString place = placeOf(zone);
    if (offset.isEmpty() || zone == "UTC")
        return place;
    // The offset reads left to right in every language.
    return place % u" (" % QChar(0x2066) % offset % QChar(0x2069) % u')';
}

TimeZonePicker::TimeZonePicker(base::Instant at, QWidget *parent) : QComboBox(parent), m_at(at)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(14);
    setMinimumContentsLength(24);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setAccessibleName(tr("Time zone"));
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { fill(); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TimeZonePicker::readTyped);
    connect(
        this, &QComboBox::activated, this, [this](int row) { take(itemData(row, ZoneRole).toByteArray()); });
    setZone(QTimeZone::systemTimeZoneId());
}

QByteArray TimeZonePicker::zone() const
{
    return m_zone;
}

void TimeZonePicker::setZone(const QByteArray &zone)
{
    m_zone = zone;
    const QSignalBlocker quiet(this);
    if (m_filled)
        setCurrentIndex(findData(zone, ZoneRole));
    setEditText(label(zone, m_at));
    lineEdit()->setCursorPosition(0);
    setToolTip(QString::fromLatin1(zone));
}

void TimeZonePicker::setRecent(const QList<QByteArray> &zones)
{
    m_recent = zones;
    m_filled = false;
}

void TimeZonePicker::setReferenceTime(base::Instant at)
{
    if (at == m_at)
        return;
    m_at = at;
    m_filled = false;
    if (!lineEdit()->hasFocus() && !m_zone.isEmpty())
        setZone(m_zone);
}

void TimeZonePicker::showPopup()
{
    fill();
    QComboBox::showPopup();
    view()->scrollTo(model()->index(std::max(currentIndex(), 0), 0));
}

void TimeZonePicker::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    lineEdit()->selectAll();
}

void TimeZonePicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (!view()->isVisible())
        readTyped();
}

void TimeZonePicker::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    QList<QByteArray> zones { QTimeZone::systemTimeZoneId() };
    const auto addOnce = [&](const QByteArray &zone) {
        if (!zone.isEmpty() && !zones.contains(zone))
            zones << zone;
    };
    addOnce(m_zone);
    std::for_each(m_recent.begin(), m_recent.end(), addOnce);
    const qsizetype first = zones.size();
    zones.reserve(first + listedZones().size());
    for (const QByteArray &zone : listedZones()) {
        if (std::find(zones.cbegin(), zones.cbegin() + first, zone) == zones.cbegin() + first)
            zones << zone;
    }

    const QString typed = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quiet(this);
    QCompleter *before = completer();
    setModel(new ZoneModel(std::move(zones), m_at, this)); // which deletes the one before, as it is ours
    auto *finder = new ZoneCompleter(model(), this);
    finder->setCompletionRole(SearchRole);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setMaxVisibleItems(10);
    setCompleter(finder);
    if (before)
        before->deleteLater();
    connect(finder, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(ZoneRole).toByteArray()); });
    setCurrentIndex(findData(m_zone, ZoneRole));
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

void TimeZonePicker::take(const QByteArray &zone)
{
    const bool changed = zone != m_zone;
    setZone(zone);
    if (changed)
        Q_EMIT zoneChanged(zone);
}

// What was typed and left: a zone's label, name or city, else the first that holds the words.
void TimeZonePicker::readTyped()
{
    const QString typed = currentText().trimmed();
    if (!m_zone.isEmpty() && typed == label(m_zone, m_at))
        return;
    if (completer() && completer()->popup()->isVisible())
        return; // a row is being chosen
    fill();
    const auto rowOf = [&](auto matches) {
        for (int row = 0; row < count(); ++row) {
            if (matches(row))
                return row;
        }
        return -1;
    };
    const auto same = [&](const QString &text) { return text.compare(typed, Qt::CaseInsensitive) == 0; };
    int row = -1;
    if (!typed.isEmpty()) {
        row = rowOf([&](int r) {
            return same(itemText(r)) || same(QString::fromLatin1(itemData(r, ZoneRole).toByteArray()))
                || same(itemText(r).section(u',', 0, 0));
        });
        if (row < 0) {
            row = rowOf([&](int r) {
                return itemData(r, SearchRole).toString().contains(typed, Qt::CaseInsensitive);
            });
        }
    }
    if (row >= 0)
        return take(itemData(row, ZoneRole).toByteArray());
    if (!m_zone.isEmpty()) {
        m_zone.clear();
        Q_EMIT zoneChanged(m_zone);
    }
}

} // namespace ui
