import { z } from 'zod'
import { command, errand, progressThen, query, subjects, task } from './procedure'
import { ClientId } from './values'

export const BackupSettings = z.object({
  /** A second place the user named, '' for none: a stick, another disk. */
  secondFolder: z.string().max(500),
  daily: z.boolean(),
  onClose: z.boolean(),
  /** How many are kept: the last days, the last months. */
  keepDays: z.int().min(1).max(365),
  keepMonths: z.int().min(0).max(120),
})
export type BackupSettings = z.infer<typeof BackupSettings>

export const BackupListing = z.object({
  file: z.string(),
  madeAt: z.string(),
  bytes: z.int(),
  proven: z.boolean(),
  encrypted: z.boolean(),
  fingerprint: z.string(),
  voucherCount: z.int(),
})
export type BackupListing = z.infer<typeof BackupListing>

/** What a restore would do, before it does it. */
export const RestorePreview = z.object({
  file: z.string(),
  bookName: z.string(),
  sameBook: z.boolean(),
  madeAt: z.string(),
  backupVouchers: z.int(),
  currentVouchers: z.int(),
  backupLastPostedOn: z.string().nullable(),
  currentLastPostedOn: z.string().nullable(),
  /** Vouchers of the book as it is that the backup does not hold. */
  lost: z.int(),
})
export type RestorePreview = z.infer<typeof RestorePreview>

export const backups = {
  list: query({ permission: 'backup.make', affects: ['backups'] })
    .input(z.object({}))
    .output(z.object({ folder: z.string(), settings: BackupSettings, rows: z.array(BackupListing) })),
  configure: command({ permission: 'backup.make', affects: ['backups', 'settings'] })
    .input(z.object({ id: ClientId, settings: BackupSettings }))
    .output(z.object({})),
  /** Makes a copy, proves it by opening it again and comparing the trial balance, and writes its manifest. */
  make: task({ permission: 'backup.make', affects: ['backups'] })
    .input(z.object({ file: z.string().nullish(), password: z.string().max(200).nullish() }))
    .output(
      progressThen(
        z.object({
          file: z.string(),
          fingerprint: z.string(),
          voucherCount: z.int(),
          sha256: z.string(),
          secondFile: z.string().nullable(),
        }),
      ),
    ),
  inspect: query({ permission: 'backup.restore', affects: ['backups'] })
    .input(z.object({ file: z.string(), password: z.string().max(200).nullish() }))
    .output(RestorePreview),
  /** Puts the backup in the book's place; what stood there is kept beside it, so that it can be undone. */
  restore: errand({
    permission: 'backup.restore',
    // Another book stands there now, whatever was read of the old one.
    affects: subjects,
  })
    .input(z.object({ id: ClientId, file: z.string(), password: z.string().max(200).nullish() }))
    .output(z.object({ keptAs: z.string() })),
}
