import type { Corroborate } from 'corroborate';
import fastify, { type FastifyInstance } from 'fastify';

export function withFastify(corroborate: Corroborate): FastifyInstance {
  const app = fastify();
  app.register(
    (scope, _options, done) => {
      scope.removeAllContentTypeParsers(); // Corroborate reads the bodies itself
      scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(null));
      scope.all('/*', (request, reply) => {
        reply.hijack();
        corroborate.listener(request.raw, reply.raw);
      });
      done();
    },
    { prefix: '/api' },
  );
  return app;
}
