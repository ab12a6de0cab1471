#pragma once

#include <QString>

#include <chrono>

namespace store {

enum class Driver : std::uint8_t { Sqlite, PostgreSql };

// Which database to open. SQLite needs only `file`; its folder is made when it is missing.
struct DatabaseSettings {
    Driver driver = Driver::Sqlite;
    QString file;
    bool readOnly = false; // SQLite: leave the file and its folder exactly as they are

    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password; // from the keychain; never stored or logged here
    QString schema; // PostgreSQL: empty means the server's default

    std::chrono::milliseconds busyTimeout { 5000 }; // how long to wait for another program's transaction
};

// What opening did.
struct OpenReport {
    bool created = false; // there was no database before
    bool readOnly = false; // may be read, but neither file nor folder may be written
    int schemaFound = 0;
    int schemaNow = 0;
    QString backupFile; // written before the first migration step of an existing database
};

} // namespace store
