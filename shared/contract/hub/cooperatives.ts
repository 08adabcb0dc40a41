import { z } from 'zod'
import { Fault } from '../refusal'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

/** 'other' sends packets too (a school, its training results), but reports nothing and is counted nowhere. */
export const hubOrganisations = ['cooperative', 'union', 'group', 'other'] as const
export type HubOrganisation = (typeof hubOrganisations)[number]
export const cooperativeStatuses = ['founded', 'active', 'stopped', 'dissolving', 'dissolved', 'reorganised'] as const
export type CooperativeStatus = (typeof cooperativeStatuses)[number]
/** As Decree 113/2024/NĐ-CP groups what a co-operative does; '' where it is not known. */
export const sectors = ['', 'agriculture', 'industry', 'finance', 'trade'] as const
export type Sector = (typeof sectors)[number]
export const sizeClasses = ['', 'micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** A co-operative, union or group as the register has it. */
export const CooperativeEntry = z.object({
  taxCode: z.string().trim().min(1).max(20),
  name: z.string().trim().min(1).max(200),
  organisation: z.enum(hubOrganisations),
  communeCode: z.string().trim().max(20).nullable(),
  address: z.string().trim().max(300),
  sector: z.enum(sectors),
  sizeClass: z.enum(sizeClasses),
  status: z.enum(cooperativeStatuses),
  foundedOn: Civil.nullable(),
  isTaxRegistered: z.boolean(),
  isAllianceMember: z.boolean(),
  representative: z.string().trim().max(100),
  phone: z.string().trim().max(30),
  email: z.string().trim().max(100),
  note: z.string().trim().max(500),
})
export type CooperativeEntry = z.infer<typeof CooperativeEntry>

export const Cooperative = CooperativeEntry.extend({
  cooperativeId: z.int(),
  communeName: z.string(),
  /** The area it is in today; '' for none. */
  area: z.string(),
  /** Whether it has a key that packets are taken by. */
  hasKey: z.boolean(),
})
export type Cooperative = z.infer<typeof Cooperative>

/** What of it stood from a day to before another. */
const CooperativeVersion = CooperativeEntry.pick({
  name: true,
  organisation: true,
  communeCode: true,
  sector: true,
  sizeClass: true,
  status: true,
}).extend({ validFrom: z.string(), validTo: z.string() })

/** What a list of co-operatives would do to the register. */
const RegisterPlan = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  faults: z.array(Fault),
  ignoredColumns: z.array(z.string()),
})

/** The register of co-operatives, unions and groups. */
export const cooperatives = {
  /** By name; `search` is part of a name or tax code, without accents or with. */
  list: hubQuery({ permission: 'hub.read', affects: ['cooperatives', 'places', 'keys'] })
    .input(
      z.object({
        search: z.string().max(200).default(''),
        status: z.enum(cooperativeStatuses).nullable().default(null),
        communeCode: z.string().max(20).nullable().default(null),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ rows: z.array(Cooperative), total: z.int() })),
  get: hubQuery({ permission: 'hub.read', affects: ['cooperatives', 'places', 'keys'] })
    .input(z.object({ cooperativeId: z.int() }))
    .output(z.object({ cooperative: Cooperative, versions: z.array(CooperativeVersion) })),
  /**
   * Adds (`cooperativeId` null) or changes; `changedOn` is the day from which another status, place, sector, size or name holds, null where
   * the register was only wrong.
   */
  save: hubCommand({ permission: 'hub.record', affects: ['cooperatives'] })
    .input(
      z.object({
        id: ClientId,
        cooperativeId: z.int().nullable(),
        cooperative: CooperativeEntry,
        changedOn: Civil.nullable(),
      }),
    )
    .output(z.object({ cooperativeId: z.int() })),
  /** What an XLSX or CSV list would do; nothing is written. Rows are known by their tax code. */
  checkImport: hubQuery({ permission: 'hub.record', affects: ['cooperatives', 'places'] })
    .input(z.object({ file: z.file() }))
    .output(RegisterPlan),
  /** Takes the list in, wholly or not at all; its id is made by the client. A cell that the list has no column for stays as it was. */
  import: hubCommand({ permission: 'hub.record', affects: ['cooperatives', 'places'] })
    .input(z.object({ id: ClientId, file: z.file(), changedOn: Civil.nullable().default(null) }))
    .output(RegisterPlan.pick({ added: true, changed: true, unchanged: true })),
}
