import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: 'schema.graphql',
  documents: '*.ts',
  generates: {
    './gql/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        importExtension: '.js',
        scalars: { DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
