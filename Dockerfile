# syntax=docker/dockerfile:1
# Builds both languages and serves them with Caddy:
#   docker build --build-arg SITE_URL=https://example.org -t ten-questions . && docker run -p 8080:80 ten-questions

FROM node:20-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:8080
ARG SITE_BASE=/
ENV SITE_URL=$SITE_URL SITE_BASE=$SITE_BASE
# A sub-path is a folder below the root that Caddy serves.
RUN npm run build -- --out-dir "/srv/${SITE_BASE}"

FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=build /srv /srv
ARG SITE_BASE=/
ENV SITE_BASE=$SITE_BASE
EXPOSE 80
