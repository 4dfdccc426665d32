import { can, everyRole } from '../session/permission.ts'

/** Who sees every organization of the installation. */
export const canViewProgram = can('view', 'program', { operator: everyRole })

/** Who makes providers and resellers. */
export const canCreateOrganizations = can('create', 'organization', { operator: ['global_administrator'] })
