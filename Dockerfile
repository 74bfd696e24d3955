# The service alone; docker-compose.yml puts a Neo4j beside it.
ARG NODE_BASE=node:26.10.0-slim

FROM ${NODE_BASE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts vite.embed.config.ts ./
COPY scripts/build-pages.mjs scripts/list-operations.mjs scripts/
COPY src src
RUN npm run build

FROM ${NODE_BASE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The optional packages bring a Node, which the image has, and a sampler of dates, which nothing here uses.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE_BASE}
ENV NODE_ENV=production PARLEY_HOST=0.0.0.0 PARLEY_PORT=4000
WORKDIR /app
COPY package.json schema.graphql dossier.schema.json ./
COPY cypher cypher
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY articles articles
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PARLEY_PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=8", "dist/src/cli/main.js"]
CMD ["serve", "--load", "articles"]
