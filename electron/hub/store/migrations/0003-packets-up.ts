import type { HubMigration } from '../migrate'

/** Between alliances: what this one has reported to the one above, each packet as it was made, and what those below have reported to it. */
export const packetsUp: HubMigration = {
  version: 3,
  name: 'packets-up',
  statements: ({ integer, blob, table, forbidChange }) => [
    `CREATE TABLE "packetUp" (
      "packetId" text PRIMARY KEY NOT NULL,
      "periodKey" text NOT NULL,
      "sha256" text NOT NULL CHECK (length("sha256") = 64),
      "madeAt" text NOT NULL,
      "size" ${integer} NOT NULL,
      "bytes" ${blob} NOT NULL
    )${table}`,
    ...forbidChange('packetUp'),
    `CREATE TABLE "provinceRollUp" (
      "cooperativeId" ${integer} NOT NULL,
      "periodKey" text NOT NULL,
      "packetSha256" text NOT NULL,
      "createdAt" text NOT NULL,
      "content" text NOT NULL,
      PRIMARY KEY ("cooperativeId", "periodKey", "packetSha256"),
      FOREIGN KEY ("cooperativeId", "packetSha256") REFERENCES "packet" ("cooperativeId", "sha256")
    )${table}`,
    `CREATE INDEX "provinceRollUpPeriod" ON "provinceRollUp" ("periodKey")`,
    `CREATE INDEX "provinceRollUpPacket" ON "provinceRollUp" ("cooperativeId", "packetSha256")`,
    ...forbidChange('provinceRollUp'),
  ],
}
