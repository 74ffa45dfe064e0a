# The application alone, on a small Java runtime, as a user without rights. Everything it needs to know comes from outside: see docker-compose.yml.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY bpmn bpmn
COPY forms forms
RUN mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre-alpine
RUN adduser -D -H -u 10001 child-journey
COPY --from=build /build/target/child-journey-*.jar /app/child-journey.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/child-journey.jar"]
