import { linguiConfig } from '@relais/portal-build/lingui'

export default linguiConfig()
