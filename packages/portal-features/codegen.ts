import { codegenConfig } from '@relais/graphql-client/codegen'

export default codegenConfig({ documents: ['src/**/*.graphql'] })
