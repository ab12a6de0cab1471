// How a session repeats (MIK-07): the usual choices for its weekday and day, an editor for all
// others, and the rule's own text (RFC 5545) for what no editor shows. Rules it cannot show are
// kept as they are.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/recurrencerule.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

class RecurrenceEditor : public QWidget {
    Q_OBJECT

public:
    explicit RecurrenceEditor(QWidget *parent = nullptr);
    ~RecurrenceEditor() override;

    // The start and its zone, which the choices ("Every week on Fri") and "Next: ..." speak of.
    void setStart(base::WallTime start, const QByteArray &zone);

    void setRule(const std::optional<model::RecurrenceRule> &rule);
    // Empty: does not repeat. An error names the part of the rule ("BYDAY") in `part`.
    base::Result<std::optional<model::RecurrenceRule>> rule() const;
    bool isValid() const { return rule().has_value(); }

    QWidget *firstControl() const; // for a label's buddy

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
