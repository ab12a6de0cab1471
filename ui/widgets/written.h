// What somebody writes into a field, with keys or through assistive technology, apart from what the program
// fills in. QLineEdit::textEdited leaves out the former's second half: assistive technology sets the text.
#pragma once

#include <QLineEdit>

#include <functional>
#include <type_traits>

namespace ui {

void fillIn(QLineEdit *field, const QString &text);
bool isBeingFilled(const QLineEdit *field);

// `slot` is called as QObject::connect() would with textEdited.
template <typename Receiver, typename Slot>
void onWritten(QLineEdit *field, Receiver *receiver, Slot slot)
{
    QObject::connect(field, &QLineEdit::textChanged, receiver, [field, receiver, slot](const QString &text) {
        if (isBeingFilled(field))
            return;
        if constexpr (std::is_invocable_v<Slot, Receiver *, const QString &>)
            std::invoke(slot, receiver, text);
        else if constexpr (std::is_invocable_v<Slot, Receiver *>)
            std::invoke(slot, receiver);
        else
            slot();
    });
}

} // namespace ui
