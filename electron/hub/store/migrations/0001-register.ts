import type { HubDialect } from '../dialect'
import type { HubMigration } from '../migrate'

const DAY = (column: string) => `CHECK (length("${column}") = 10)`
const dated = `"validFrom" text NOT NULL ${DAY('validFrom')}, "validTo" text NOT NULL ${DAY('validTo')}`
const ORGANISATION = `CHECK ("organisation" IN ('cooperative', 'union', 'group', 'other'))`
const STATUS = `CHECK ("status" IN ('founded', 'active', 'stopped', 'dissolving', 'dissolved', 'reorganised'))`

/** Who is served and who serves: settings, users, what they did, places, and the register with its keys. */
export const register: HubMigration = {
  version: 1,
  name: 'register',
  statements: (dialect) => [...people(dialect), ...places(dialect), ...senders(dialect)],
}

function people({ integer, table, forbidChange }: HubDialect): string[] {
  return [
    `CREATE TABLE "setting" ("key" text PRIMARY KEY NOT NULL, "value" text NOT NULL)${table}`,
    `CREATE TABLE "hubUser" (
      "userId" ${integer} PRIMARY KEY NOT NULL,
      "name" text NOT NULL UNIQUE CHECK (length("name") > 0),
      "role" text NOT NULL CHECK ("role" IN ('officer', 'approver', 'reader')),
      "password" text NOT NULL,
      "isActive" ${integer} NOT NULL CHECK ("isActive" IN (0, 1)),
      "failures" ${integer} NOT NULL DEFAULT 0,
      "retryAt" text
    )${table}`,
    `CREATE TABLE "commandRow" (
      "sequence" ${integer} PRIMARY KEY NOT NULL,
      "commandId" text NOT NULL UNIQUE,
      "at" text NOT NULL,
      "userId" ${integer} NOT NULL,
      "userName" text NOT NULL,
      "procedure" text NOT NULL,
      "input" text NOT NULL,
      "inputHash" text NOT NULL CHECK (length("inputHash") = 64),
      "result" text NOT NULL,
      "summary" text NOT NULL
    )${table}`,
    ...forbidChange('commandRow'),
    `CREATE TABLE "indicator" (
      "number" ${integer} PRIMARY KEY NOT NULL,
      "code" text NOT NULL UNIQUE,
      "name" text NOT NULL,
      "groupId" text NOT NULL,
      "unit" text NOT NULL,
      "rollUp" text NOT NULL CHECK ("rollUp" IN ('sum', 'count', 'mean', 'ratio', 'none')),
      "numerator" text,
      "denominator" text,
      "isOwn" ${integer} NOT NULL CHECK ("isOwn" IN (0, 1)),
      CHECK (("rollUp" = 'ratio') = ("numerator" IS NOT NULL AND "denominator" IS NOT NULL))
    )${table}`,
  ]
}

function places({ integer, table }: HubDialect): string[] {
  return [
    `CREATE TABLE "commune" (
      "code" text PRIMARY KEY NOT NULL CHECK (length("code") > 0), "name" text NOT NULL, ${dated}
    )${table}`,
    `CREATE TABLE "communeSuccessor" (
      "oldCode" text NOT NULL REFERENCES "commune" ("code"),
      "newCode" text NOT NULL REFERENCES "commune" ("code"),
      PRIMARY KEY ("oldCode", "newCode"),
      CHECK ("oldCode" <> "newCode")
    )${table}`,
    `CREATE TABLE "area" ("areaId" ${integer} PRIMARY KEY NOT NULL, "name" text NOT NULL UNIQUE)${table}`,
    `CREATE TABLE "areaCommune" (
      "communeCode" text NOT NULL REFERENCES "commune" ("code"), ${dated},
      "areaId" ${integer} NOT NULL REFERENCES "area" ("areaId"),
      PRIMARY KEY ("communeCode", "validFrom"),
      CHECK ("validFrom" < "validTo")
    )${table}`,
    `CREATE INDEX "areaCommuneArea" ON "areaCommune" ("areaId")`,
  ]
}

function senders({ integer, table }: HubDialect): string[] {
  return [
    `CREATE TABLE "cooperative" (
      "cooperativeId" ${integer} PRIMARY KEY NOT NULL,
      "taxCode" text NOT NULL UNIQUE CHECK (length("taxCode") > 0),
      "folded" text NOT NULL,
      "name" text NOT NULL CHECK (length("name") > 0),
      "organisation" text NOT NULL ${ORGANISATION},
      "communeCode" text REFERENCES "commune" ("code"),
      "sector" text NOT NULL,
      "sizeClass" text NOT NULL CHECK ("sizeClass" IN ('', 'micro', 'small', 'medium', 'large')),
      "status" text NOT NULL ${STATUS},
      "address" text NOT NULL,
      "phone" text NOT NULL,
      "email" text NOT NULL,
      "representative" text NOT NULL,
      "foundedOn" text,
      "isTaxRegistered" ${integer} NOT NULL CHECK ("isTaxRegistered" IN (0, 1)),
      "isAllianceMember" ${integer} NOT NULL CHECK ("isAllianceMember" IN (0, 1)),
      "note" text NOT NULL
    )${table}`,
    `CREATE INDEX "cooperativeCommune" ON "cooperative" ("communeCode")`,
    `CREATE TABLE "cooperativeVersion" (
      "cooperativeId" ${integer} NOT NULL REFERENCES "cooperative" ("cooperativeId"), ${dated},
      "name" text NOT NULL,
      "organisation" text NOT NULL ${ORGANISATION},
      "communeCode" text REFERENCES "commune" ("code"),
      "sector" text NOT NULL,
      "sizeClass" text NOT NULL,
      "status" text NOT NULL ${STATUS},
      PRIMARY KEY ("cooperativeId", "validFrom"),
      CHECK ("validFrom" < "validTo")
    )${table}`,
    `CREATE TABLE "senderKey" (
      "fingerprint" text PRIMARY KEY NOT NULL CHECK (length("fingerprint") = 39),
      "cooperativeId" ${integer} NOT NULL REFERENCES "cooperative" ("cooperativeId"),
      "paper" text NOT NULL,
      "registeredOn" text NOT NULL ${DAY('registeredOn')},
      "withdrawnOn" text ${DAY('withdrawnOn')},
      "withdrawnReason" text NOT NULL
    )${table}`,
    `CREATE INDEX "senderKeyCooperative" ON "senderKey" ("cooperativeId")`,
    `CREATE TABLE "ownKey" (
      "fingerprint" text PRIMARY KEY NOT NULL,
      "publicKey" text NOT NULL,
      "seed" text,
      "logN" ${integer},
      "salt" text,
      "wrapped" text,
      "createdAt" text NOT NULL,
      "retiredAt" text
    )${table}`,
  ]
}
