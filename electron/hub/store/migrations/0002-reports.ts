import { MAX_AMOUNT } from '@shared/domain/money'
import type { HubMigration } from '../migrate'

/** What comes in and goes out: forms, packets, reports and their figures, answers, reminders, news. */
export const reports: HubMigration = {
  version: 2,
  name: 'reports',
  statements: ({ integer, blob, table, yearly, forbidChange }) => {
    const cooperative = `"cooperativeId" ${integer} NOT NULL REFERENCES "cooperative" ("cooperativeId")`
    const flag = (name: string) => `"${name}" ${integer} NOT NULL CHECK ("${name}" IN (0, 1))`
    const figures = yearly('figure')
    return [
      `CREATE TABLE "form" (
        "formId" text NOT NULL, "version" ${integer} NOT NULL CHECK ("version" >= 1),
        "title" text NOT NULL, "periodKind" text NOT NULL, "effectiveFrom" text NOT NULL,
        "dueDays" ${integer} NOT NULL CHECK ("dueDays" BETWEEN 0 AND 366),
        "indicators" text NOT NULL, "template" ${blob},
        PRIMARY KEY ("formId", "version")
      )${table}`,
      `CREATE TABLE "calendarEntry" (
        "entryId" text PRIMARY KEY NOT NULL, "title" text NOT NULL, "formId" text, "periodKey" text, "dueOn" text NOT NULL
      )${table}`,
      `CREATE TABLE "packet" (
        ${cooperative}, "sha256" text NOT NULL CHECK (length("sha256") = 64),
        "kind" text NOT NULL, "packetId" text NOT NULL, "createdAt" text NOT NULL, "receivedAt" text NOT NULL,
        "via" text NOT NULL CHECK ("via" IN ('file', 'upload', 'https')),
        "size" ${integer} NOT NULL, "bytes" ${blob} NOT NULL,
        PRIMARY KEY ("cooperativeId", "sha256")
      )${table}`,
      ...forbidChange('packet'),
      `CREATE TABLE "report" (
        ${cooperative}, "formId" text NOT NULL, "periodKey" text NOT NULL,
        "revision" ${integer} NOT NULL CHECK ("revision" >= 1),
        "reportId" text NOT NULL, "packetSha256" text NOT NULL,
        "standing" text NOT NULL CHECK ("standing" IN ('received', 'returned', 'accepted', 'replaced')),
        ${flag('isCurrent')},
        "receivedAt" text NOT NULL, "decidedAt" text, "decidedBy" text NOT NULL, "preparedOn" text NOT NULL,
        "approvedBy" text NOT NULL, ${flag('hasSignedScan')}, "figureCount" ${integer} NOT NULL, "content" text NOT NULL,
        PRIMARY KEY ("cooperativeId", "formId", "periodKey", "revision"),
        FOREIGN KEY ("cooperativeId", "packetSha256") REFERENCES "packet" ("cooperativeId", "sha256"),
        CHECK (("isCurrent" = 0) = ("standing" = 'replaced'))
      )${table}`,
      `CREATE UNIQUE INDEX "reportCurrent" ON "report" ("cooperativeId", "formId", "periodKey") WHERE "isCurrent" = 1`,
      `CREATE INDEX "reportPeriod" ON "report" ("periodKey", "formId")`,
      `CREATE INDEX "reportPacket" ON "report" ("cooperativeId", "packetSha256")`,
      `CREATE TABLE "figure" (
        "periodKey" text NOT NULL, "indicator" ${integer} NOT NULL, "cooperativeId" ${integer} NOT NULL,
        "value" ${integer} NOT NULL CHECK ("value" BETWEEN -${MAX_AMOUNT} AND ${MAX_AMOUNT}),
        PRIMARY KEY ("periodKey", "indicator", "cooperativeId")
      )${figures.after}`,
      ...figures.statements,
      ...answers({ integer, blob, table, cooperative }),
    ]
  },
}

function answers({
  integer,
  blob,
  table,
  cooperative,
}: {
  integer: string
  blob: string
  table: string
  cooperative: string
}) {
  return [
    `CREATE TABLE "receipt" (
      ${cooperative}, "receiptId" text NOT NULL, "number" text NOT NULL, "reportId" text NOT NULL,
      "formId" text NOT NULL, "periodKey" text NOT NULL, "revision" ${integer} NOT NULL, "packetSha256" text NOT NULL,
      "outcome" text NOT NULL CHECK ("outcome" IN ('received', 'returned', 'accepted')),
      "receivedAt" text NOT NULL, "issuedAt" text NOT NULL, "officer" text NOT NULL,
      PRIMARY KEY ("cooperativeId", "receiptId")
    )${table}`,
    `CREATE INDEX "receiptNumber" ON "receipt" ("outcome", "issuedAt")`,
    `CREATE TABLE "remark" (
      "cooperativeId" ${integer} NOT NULL, "receiptId" text NOT NULL, "line" ${integer} NOT NULL, "code" text, "text" text NOT NULL,
      PRIMARY KEY ("cooperativeId", "receiptId", "line"),
      FOREIGN KEY ("cooperativeId", "receiptId") REFERENCES "receipt" ("cooperativeId", "receiptId")
    )${table}`,
    `CREATE TABLE "outgoing" (
      ${cooperative}, "packetId" text NOT NULL, "kind" text NOT NULL, "sha256" text NOT NULL, "bytes" ${blob} NOT NULL,
      "madeAt" text NOT NULL, "deliveredAt" text,
      PRIMARY KEY ("cooperativeId", "packetId")
    )${table}`,
    `CREATE TABLE "reminder" (
      ${cooperative}, "formId" text NOT NULL, "periodKey" text NOT NULL, "number" text NOT NULL, "dueOn" text NOT NULL,
      "madeAt" text NOT NULL,
      PRIMARY KEY ("cooperativeId", "formId", "periodKey", "number")
    )${table}`,
    `CREATE TABLE "target" (
      "periodKey" text NOT NULL, "indicator" ${integer} NOT NULL REFERENCES "indicator" ("number"),
      "areaKey" text NOT NULL, "value" ${integer} NOT NULL,
      PRIMARY KEY ("periodKey", "indicator", "areaKey")
    )${table}`,
    `CREATE INDEX "targetIndicator" ON "target" ("indicator")`,
    `CREATE TABLE "newsItem" (
      "kind" text NOT NULL CHECK ("kind" IN ('survey', 'notice', 'market', 'indicator')), "itemId" text NOT NULL, "content" text NOT NULL,
      "attachment" ${blob}, "isCurrent" ${integer} NOT NULL CHECK ("isCurrent" IN (0, 1)),
      PRIMARY KEY ("kind", "itemId")
    )${table}`,
    `CREATE TABLE "newsIssue" (
      "sequence" ${integer} PRIMARY KEY NOT NULL, "issuedOn" text NOT NULL, "packetId" text NOT NULL, "sha256" text NOT NULL,
      "bytes" ${blob} NOT NULL
    )${table}`,
  ]
}
