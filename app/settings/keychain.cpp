// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keychain.h"

#include <qt6keychain/keychain.h>

namespace headsup::settings {

using domain::Err;
using domain::ErrorCode;
using domain::PageId;
using domain::Result;
using domain::Secret;

namespace {

const QString kService = QStringLiteral("Headsup");

QString keyOf(const PageId& page)
{
    return page == ports::appSecretKey() ? page.value() : QStringLiteral("page-token/") + page.value();
}

bool isMissing(QKeychain::Error error)
{
    return error == QKeychain::EntryNotFound;
}

} // namespace

void Keychain::read(const PageId& page, QObject* context, std::function<void(Result<Secret>)> answer)
{
    Secret known;
    m_session.read(page, context, [&known](const Result<Secret>& found) { known = *found; });
    if (!known.isEmpty()) {
        answer(known);
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(kService, context);
    job->setKey(keyOf(page));
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(Secret(job->textData()));
        else if (isMissing(job->error()))
            answer(Secret());
        else
            answer(Err{ErrorCode::KeychainUnavailable, job->errorString()});
    });
    job->start();
}

void Keychain::write(
    const PageId& page, const Secret& token, QObject* context, std::function<void(Result<void>)> answer)
{
    m_session.write(page, token, context, [](const Result<void>&) {});
    QKeychain::Job* job = nullptr;
    if (token.isEmpty()) {
        auto* removal = new QKeychain::DeletePasswordJob(kService, context);
        removal->setKey(keyOf(page));
        job = removal;
    } else {
        auto* writing = new QKeychain::WritePasswordJob(kService, context);
        writing->setKey(keyOf(page));
        writing->setTextData(token.reveal());
        job = writing;
    }
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError || isMissing(job->error()))
            answer({});
        else
            answer(Err{ErrorCode::KeychainUnavailable, job->errorString()});
    });
    job->start();
}

} // namespace headsup::settings
