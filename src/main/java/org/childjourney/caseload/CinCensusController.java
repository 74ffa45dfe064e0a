package org.childjourney.caseload;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The address at which a census comes in, for system operators only. The report waits on the disk until the file is read: a
 * client that sends a long file listens only afterwards, and the answer's status says whether all of it was read.
 */
@RestController
class CinCensusController {

    private static final String PATH = "/api/caseload/cin-census";

    private final CinCensus census;
    private final Directory directory;

    CinCensusController(CinCensus census, Directory directory) {
        this.census = census;
        this.directory = directory;
    }

    @Operation(summary = "Bring a caseload in from a children in need census",
            description = "The census as the body or as an uploaded file. Children, journeys, running processes and clocks follow; the report says of each "
                    + "child what was started, or on which line and why it was refused. The same file again changes nothing. 422 when the file broke off: "
                    + "the children before that line were taken.")
    @PostMapping(path = PATH, consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    void body(InputStream file, HttpServletResponse response, Principal user) throws IOException {
        operatorsOnly(user);
        answer(file, response, user.getName());
    }

    @Operation(hidden = true)
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    void upload(MultipartHttpServletRequest request, HttpServletResponse response, Principal user) throws IOException {
        operatorsOnly(user);
        var file = request.getFileMap().values().stream().findFirst()
                .orElseThrow(() -> Refused.because("file", null, "Choose the census file to send, in a part named file."));
        try (var content = file.getInputStream()) {
            answer(content, response, user.getName());
        }
    }

    private void operatorsOnly(Principal user) {
        boolean operator = user != null && directory.find(user.getName()).filter(person -> person.has(Role.SYSTEM_OPERATOR)).isPresent();
        if (!operator) {
            throw new NotAllowed("Only a system operator brings a caseload in.");
        }
    }

    private void answer(InputStream file, HttpServletResponse response, String user) throws IOException {
        Path report = Files.createTempFile("census-report", ".json"); // readable by this process's user alone
        try {
            boolean complete;
            try (var out = Files.newOutputStream(report)) {
                complete = census.bringIn(file, out, user);
            }
            response.setStatus(complete ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLengthLong(Files.size(report));
            Files.copy(report, response.getOutputStream());
        } finally {
            Files.deleteIfExists(report);
        }
    }
}
