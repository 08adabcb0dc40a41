import { z } from 'zod'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

const Code = z.string().trim().min(1).max(20)
const Name = z.string().trim().min(1).max(200)

const Commune = z.object({
  code: z.string(),
  name: z.string(),
  validFrom: z.string(),
  /** The first day on which it was no more; '9999-12-31' while it is. */
  validTo: z.string(),
  areaId: z.int().nullable(),
  /** What it went into, where it is no more. */
  successors: z.array(z.string()),
  cooperatives: z.int(),
})

/**
 * Communes, the alliance's own areas (groups of communes as districts were, reading 23), and what old communes became: one may have gone into
 * several, and a person chooses which of them a co-operative is in.
 */
export const places = {
  list: hubQuery({ permission: 'hub.read', affects: ['places', 'cooperatives'] })
    .input(z.object({}))
    .output(
      z.object({
        communes: z.array(Commune),
        areas: z.array(z.object({ areaId: z.int(), name: z.string(), communes: z.int() })),
      }),
    ),
  /**
   * Takes an XLSX or CSV list of communes in: code, name, and where the list has them the area, the days from and until which the commune is, and the
   * codes it went into (parted by ';'). Wholly or not at all; areas that are not there yet are made.
   */
  importCommunes: hubCommand({ permission: 'hub.record', affects: ['places', 'cooperatives'] })
    .input(z.object({ id: ClientId, file: z.file() }))
    .output(z.object({ communes: z.int(), areas: z.int() })),
  saveCommune: hubCommand({ permission: 'hub.record', affects: ['places'] })
    .input(z.object({ id: ClientId, code: Code, name: Name, validFrom: Civil, validTo: Civil.nullable() }))
    .output(z.object({})),
  saveArea: hubCommand({ permission: 'hub.record', affects: ['places'] })
    .input(z.object({ id: ClientId, areaId: z.int().nullable(), name: Name }))
    .output(z.object({ areaId: z.int() })),
  /** Puts communes into an area from a day on, or (null) into none. */
  placeCommunes: hubCommand({ permission: 'hub.record', affects: ['places'] })
    .input(
      z.object({ id: ClientId, areaId: z.int().nullable(), communes: z.array(Code).min(1).max(5000), from: Civil }),
    )
    .output(z.object({})),
  /** A commune is no more from a day on, and went into others. */
  endCommune: hubCommand({ permission: 'hub.record', affects: ['places', 'cooperatives'] })
    .input(z.object({ id: ClientId, code: Code, endedOn: Civil, successors: z.array(Code).min(1).max(50) }))
    .output(z.object({})),
  /** Co-operatives that stand in a commune that is no more, with the communes it went into. */
  unsettled: hubQuery({ permission: 'hub.read', affects: ['places', 'cooperatives'] })
    .input(z.object({}))
    .output(
      z.object({
        cooperatives: z.array(
          z.object({
            cooperativeId: z.int(),
            name: z.string(),
            address: z.string(),
            communeCode: z.string(),
            communeName: z.string(),
            endedOn: z.string(),
            choices: z.array(z.object({ code: z.string(), name: z.string() })),
          }),
        ),
      }),
    ),
  /** What a person chose: each co-operative stands in its new commune from the day the old one ended. */
  settle: hubCommand({ permission: 'hub.record', affects: ['places', 'cooperatives'] })
    .input(
      z.object({
        id: ClientId,
        choices: z
          .array(z.object({ cooperativeId: z.int(), communeCode: Code }))
          .min(1)
          .max(5000),
      }),
    )
    .output(z.object({})),
}
