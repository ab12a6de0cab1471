// What a page's template is filled with. Text is always escaped. Empty text and false leave a section out.
#pragma once

#include <QString>

#include <kainjow/mustache.hpp>

#include <vector>

namespace portal {

class Values {
public:
    Values &set(const char *name, const QString &text)
    {
        // An absent value would be looked for in the surroundings of a list.
        if (text.isEmpty())
            return set(name, false);
        m_data.set(name, text.toStdString());
        return *this;
    }
    Values &set(const char *name, bool is)
    {
        m_data.set(name, kainjow::mustache::data(is));
        return *this;
    }
    Values &set(const char *name, const std::vector<Values> &list)
    {
        kainjow::mustache::data items(kainjow::mustache::data::type::list);
        for (const Values &item : list)
            items.push_back(item.m_data);
        m_data.set(name, items);
        return *this;
    }
    // Not an innocent pointer that becomes a bool.
    Values &set(const char *name, const char *text) = delete;

    const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data { kainjow::mustache::data::type::object };
};

} // namespace portal
