import type { HubMigration } from '../migrate'

/** What this alliance has reported to the one above: each packet as it was made. */
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
  ],
}
