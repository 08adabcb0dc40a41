import { join } from 'node:path'
import { resourcesFolder } from '../../resources-folder'
import { lawOn } from '../law-figures'
import { loadLaw } from '../load-law'

/** The law as it ships. */
export const shippedLaw = loadLaw(join(resourcesFolder(), 'law'))

/** Its figures on a day long after it came into force. */
export const shippedFigures = lawOn(shippedLaw, '2026-11-29')
