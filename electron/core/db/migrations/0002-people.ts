import { roleNames } from '@shared/text/users'
import type { Migration } from '../migrate'

/** Two who use a book each have a password: only then can the chain name who did what. */
const everyoneHasPassword = `BEGIN
  SELECT RAISE(ABORT, 'every active user has a password once there are two')
  WHERE (SELECT count(*) FROM user WHERE active = 1) > 1
    AND EXISTS (SELECT 1 FROM user WHERE active = 1 AND password IS NULL);
END`

/** The people who use the book. The first row is whoever the book belongs to; the chain's older rows already name it 'owner'. */
export const people: Migration = {
  version: 2,
  name: 'people',
  statements: [
    `CREATE TABLE user (
      userId TEXT NOT NULL PRIMARY KEY CHECK (userId <> ''),
      name TEXT NOT NULL UNIQUE CHECK (name <> '' AND name = trim(name)),
      role TEXT NOT NULL CHECK (role IN ('owner', 'accountant', 'cashier', 'director', 'secretary', 'supervisor', 'trainer', 'reader')),
      password TEXT CHECK (password LIKE 'scrypt$%'),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
      retryAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO user (userId, name, role, password, active) VALUES ('owner', '${roleNames.owner}', 'owner', NULL, 1)`,
    `CREATE TRIGGER userNoDelete BEFORE DELETE ON user BEGIN SELECT RAISE(ABORT, 'a user is never deleted: the chain names them'); END`,
    `CREATE TRIGGER userKeepsId BEFORE UPDATE OF userId ON user BEGIN SELECT RAISE(ABORT, 'a user keeps their id'); END`,
    `CREATE TRIGGER userKeepsOwner AFTER UPDATE OF role, active ON user
      WHEN NOT EXISTS (SELECT 1 FROM user WHERE role = 'owner' AND active = 1)
      BEGIN SELECT RAISE(ABORT, 'the last active owner stays'); END`,
    `CREATE TRIGGER userAddedHasPassword AFTER INSERT ON user ${everyoneHasPassword}`,
    `CREATE TRIGGER userChangedHasPassword AFTER UPDATE OF password, active ON user ${everyoneHasPassword}`,
  ],
}
