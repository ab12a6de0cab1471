#include "portal/connection.h"
#include "portal/exchange.h"
#include "portal/netloop.h"

namespace portal {

namespace {

constexpr int internalError = 500;

} // namespace

Responder::Exchange::~Exchange()
{
    once([](Connection &client) { client.answer(plainReply(internalError)); });
}

void Responder::Exchange::once(std::function<void(Connection &)> answer)
{
    if (isAnswered.exchange(true))
        return;
    if (const auto there = loop.lock()) {
        there->post([to = connection, answer = std::move(answer)] {
            if (const auto client = to.lock())
                answer(*client);
        });
    }
}

void Responder::send(Reply reply) const
{
    m_exchange->once([reply = std::move(reply)](Connection &client) { client.answer(reply); });
}

void Responder::hold(Hold hold) const
{
    m_exchange->once([hold = std::move(hold)](Connection &client) { client.hold(hold); });
}

} // namespace portal
